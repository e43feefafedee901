import { findRoot } from './findRoot.ts';
import type { LeverFunction } from './LeverFunction.ts';

/** Values of the lever, ascending, between which the function has no pole that could be seen. */
export interface Piece {
  readonly points: readonly number[];
  /** Whether the piece ends at a pole rather than at a bound. */
  readonly poleBefore: boolean;
  readonly poleAfter: boolean;
}

const PER_DECADE = 8;
const DECADES_DOWN = 9;
const DECADES_UP = 12;
const LINEAR_POINTS = 128;
/** How close to a pole the function is still looked at, relative to the distance of the sample points. */
const NEAR_POLE = 1e-9;

/** Samples the lever's range (either end may be infinite) and cuts it at the poles. */
export function continuousPieces(f: LeverFunction, today: number, min: number, max: number): Piece[] {
  const points = samplePoints(today, min, max);
  const pieces: Piece[] = [];
  let open: number[] = [];
  let poleBefore = false;
  const close = (end: number[]): void => {
    if (open.length > 0) pieces.push({ points: [...open, ...end], poleBefore, poleAfter: true });
    poleBefore = true;
  };
  points.forEach((t, i) => {
    const before = points[i - 1] ?? t;
    for (const pole of polesBetween(f, before, t)) {
      const gap = (t - before) * NEAR_POLE;
      close([Math.max(before, pole - gap)]);
      open = [Math.min(t, pole + gap)];
    }
    if (f.divisors(t).includes(0)) {
      close([t - (t - before) * NEAR_POLE]);
      const after = points[i + 1];
      open = after === undefined ? [] : [t + (after - t) * NEAR_POLE];
    } else open.push(t);
  });
  if (open.length > 0) pieces.push({ points: open, poleBefore, poleAfter: false });
  return pieces;
}

/** Dense around today's value, then in steps that grow with the distance from zero, on both sides of it. */
function samplePoints(today: number, min: number, max: number): number[] {
  const scale = Math.abs(today) || 1;
  const points = new Set<number>([today, 0]);
  for (let k = -DECADES_DOWN * PER_DECADE; k <= DECADES_UP * PER_DECADE; k++) {
    const size = scale * 10 ** (k / PER_DECADE);
    points.add(size).add(-size);
  }
  if (Number.isFinite(min)) points.add(min);
  if (Number.isFinite(max)) points.add(max);
  if (Number.isFinite(max - min))
    for (let k = 1; k < LINEAR_POINTS; k++) points.add(min + ((max - min) * k) / LINEAR_POINTS);
  return Array.from(points)
    .filter((t) => t >= min && t <= max)
    .sort((a, b) => a - b);
}

/** Places strictly between where a divisor passes through zero, ascending. */
function polesBetween(f: LeverFunction, a: number, b: number): number[] {
  const before = f.divisors(a);
  const after = f.divisors(b);
  const poles: number[] = [];
  before.forEach((divisor, i) => {
    if (divisor * after[i]! < 0) poles.push(findRoot((t) => f.divisors(t)[i]!, a, b));
  });
  return Array.from(new Set(poles)).sort((p, q) => p - q);
}
