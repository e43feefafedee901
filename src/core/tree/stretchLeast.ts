import { KpiError } from '../errors/KpiError.ts';
import { type BackCalculation, type Lever, withLevers } from './BackCalculation.ts';
import { boxExtremes } from './boxExtremes.ts';
import { evaluate } from './evaluate.ts';
import { findRoot } from './findRoot.ts';
import { gradient } from './gradient.ts';
import { leastNorm } from './leastNorm.ts';
import { seekGoal } from './seekGoal.ts';
import type { Tape } from './Tape.ts';

/** A lever with the standard deviation of its own past values. */
export interface SpreadLever extends Lever {
  readonly spread: number;
}

const MOST_STEPS = 100;
const SETTLED = 1e-12;
/** A crossing that is further off is a pole. */
const ON_TARGET = 1e-9;

/**
 * Reaches the target with the least stretch: moves are measured in each lever's own past spread, and the
 * sum of their squares is as small as possible. Bounds are respected.
 *
 * Method: the nearest point on the surface "result = target" by the iteration of Rackwitz & Fiessler
 * (Structural reliability under combined random load sequences, Computers & Structures 9, 1978), with
 * bounds and a line search. It starts from today, from every solution by one lever alone, and from where
 * the way to the furthest results crosses the target; the least of what is found counts.
 *
 * @throws SPREAD_NOT_POSITIVE
 */
export function stretchLeast(
  tape: Tape,
  inputs: readonly number[],
  target: number,
  levers: readonly SpreadLever[],
): BackCalculation {
  for (const { input, spread } of levers)
    if (!(spread > 0))
      throw new KpiError('SPREAD_NOT_POSITIVE', { lever: tape.names[input]!, value: spread });

  const space = stretchSpace(tape, inputs, target, levers);
  const extremes = boxExtremes(tape, inputs, levers);
  const today = levers.map((_, i) => Math.min(Math.max(0, space.low[i]!), space.high[i]!));
  const solutions = [
    ...oneLeverSolutions(tape, inputs, target, levers),
    ...[extremes.lowest, extremes.highest].flatMap((far) => crossing(space, today, space.stretchOf(far))),
  ];
  const nearest = [today, ...solutions].flatMap((start) => ontoTarget(space, nearestPoint(space, start)));
  const scale = Math.max(Math.abs(target), Math.abs(evaluate(tape, inputs)));
  const candidates = [...solutions, ...nearest].filter((z) => Math.abs(space.miss(z)) <= ON_TARGET * scale);
  if (candidates.length === 0) return { status: 'unreachable', range: extremes.range };
  const best = candidates.reduce((a, b) => (norm(b) < norm(a) ? b : a));
  return { status: 'solved', values: space.inputsAt(best) };
}

/** The problem in units of stretch: z = (value − today) ÷ spread. */
interface StretchSpace {
  readonly low: readonly number[];
  readonly high: readonly number[];
  inputsAt(z: readonly number[]): number[];
  stretchOf(values: readonly number[]): number[];
  miss(z: readonly number[]): number;
  slopes(z: readonly number[]): number[];
}

function stretchSpace(
  tape: Tape,
  inputs: readonly number[],
  target: number,
  levers: readonly SpreadLever[],
): StretchSpace {
  const inputsAt = (z: readonly number[]): number[] =>
    withLevers(inputs, levers, ({ input, spread }, i) => inputs[input]! + spread * z[i]!);
  return {
    low: levers.map(({ input, min, spread }) => (min - inputs[input]!) / spread),
    high: levers.map(({ input, max, spread }) => (max - inputs[input]!) / spread),
    inputsAt,
    stretchOf: (values) => levers.map(({ input, spread }) => (values[input]! - inputs[input]!) / spread),
    miss: (z) => evaluate(tape, inputsAt(z)) - target,
    slopes: (z) => {
      const { derivatives } = gradient(tape, inputsAt(z));
      return levers.map(({ input, spread }) => derivatives[input]! * spread);
    },
  };
}

function oneLeverSolutions(
  tape: Tape,
  inputs: readonly number[],
  target: number,
  levers: readonly SpreadLever[],
): number[][] {
  const isWithin = ({ input, min, max }: Lever) => inputs[input]! >= min && inputs[input]! <= max;
  return levers.flatMap((lever, k) => {
    // The others would have to stay where they are, which is not allowed when that is out of bounds.
    if (!levers.every((other, i) => i === k || isWithin(other))) return [];
    const seek = seekGoal(tape, inputs, { lever: lever.input, target, min: lever.min, max: lever.max });
    if (seek.status !== 'solved') return [];
    const stretch = (seek.value - inputs[lever.input]!) / lever.spread;
    return [levers.map((_, i) => (i === k ? stretch : 0))];
  });
}

/** Projects onto the linearised surface again and again, taking shorter steps where they do not help. */
function nearestPoint(space: StretchSpace, start: readonly number[]): number[] {
  let z = start.map((value, i) => Math.min(Math.max(value, space.low[i]!), space.high[i]!));
  for (let count = 0; count < MOST_STEPS; count++) {
    const slopes = space.slopes(z);
    const goal = slopes.reduce((sum, slope, i) => sum + slope * z[i]!, -space.miss(z));
    if (!Number.isFinite(goal)) break;
    const projected = leastNorm(slopes, goal, space.low, space.high);
    const weight = (2 * norm(projected) + 1) / Math.max(norm(slopes), Number.MIN_VALUE);
    const merit = (point: readonly number[]) =>
      norm(point) ** 2 / 2 + weight * Math.abs(space.miss(point)) * (1 + norm(point));
    const next = shortened(z, projected, merit);
    const moved = Math.max(...next.map((value, i) => Math.abs(value - z[i]!)));
    z = next;
    if (moved <= SETTLED * (1 + norm(z))) break;
  }
  return z;
}

function shortened(
  from: readonly number[],
  to: readonly number[],
  merit: (z: readonly number[]) => number,
): number[] {
  const start = merit(from);
  for (let share = 1; share > 1e-3; share /= 2) {
    const z = from.map((value, i) => value + share * (to[i]! - value));
    if (merit(z) < start) return z;
  }
  return to.slice();
}

/** Where the straight way from one point to another meets the target; empty when it does not. */
function crossing(space: StretchSpace, from: readonly number[], to: readonly number[]): number[][] {
  const along = (t: number): number[] => from.map((value, i) => value + t * (to[i]! - value));
  const miss = (t: number): number => space.miss(along(t));
  return miss(0) * miss(1) <= 0 ? [along(findRoot(miss, 0, 1))] : [];
}

/** The point scaled a little so that the target is met to the last digits; empty if it is not near enough. */
function ontoTarget(space: StretchSpace, z: readonly number[]): number[][] {
  const scaled = (factor: number): number[] => z.map((value) => value * factor);
  const miss = (factor: number): number => space.miss(scaled(factor));
  if (miss(1) === 0) return [scaled(1)];
  for (let width = 1e-12; width < 1; width *= 4)
    if (miss(1 - width) * miss(1 + width) <= 0) return [scaled(findRoot(miss, 1 - width, 1 + width))];
  return [];
}

function norm(z: readonly number[]): number {
  return Math.sqrt(z.reduce((sum, value) => sum + value * value, 0));
}
