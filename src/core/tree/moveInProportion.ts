import { KpiError } from '../errors/KpiError.ts';
import { type BackCalculation, type Lever, withLevers } from './BackCalculation.ts';
import { evaluate } from './evaluate.ts';
import { findRoot } from './findRoot.ts';
import { gradient } from './gradient.ts';
import type { Tape } from './Tape.ts';

const FIRST_STEP = 0.005;
const STEP_GROWTH = 1.25;
/** e⁴⁰: no plan moves further. */
const LONGEST_WAY = 40;
/** A result this many times today's has no limit that matters. */
const WITHOUT_LIMIT = 1e9;

/**
 * Reaches the target by improving all levers at the same rate: those that raise the result are multiplied
 * by one factor, those that lower it (churn) divided by it. A lever at its bound stays there and the
 * others go on.
 *
 * @throws PROPORTION_NEEDS_POSITIVE
 */
export function moveInProportion(
  tape: Tape,
  inputs: readonly number[],
  target: number,
  levers: readonly Lever[],
): BackCalculation {
  for (const { input } of levers)
    if (!(inputs[input]! > 0))
      throw new KpiError('PROPORTION_NEEDS_POSITIVE', { lever: tape.names[input]!, now: inputs[input]! });

  const { derivatives } = gradient(tape, inputs);
  const at = (way: number): number[] =>
    withLevers(
      inputs,
      levers,
      ({ input }) => inputs[input]! * Math.exp(Math.sign(derivatives[input]!) * way),
    );
  const miss = (way: number): number => evaluate(tape, at(way)) - target;

  const here = miss(0);
  if (here === 0) return { status: 'solved', values: at(0) };
  const towards = here < 0 ? 1 : -1;
  const seen = [here];
  let from = 0;
  for (let step = FIRST_STEP; step <= LONGEST_WAY; step *= STEP_GROWTH) {
    const to = towards * step;
    const missed = miss(to);
    if (!Number.isFinite(missed)) break;
    if (missed * here <= 0) return { status: 'solved', values: at(findRoot(miss, from, to)) };
    seen.push(missed, miss(-to));
    from = to;
  }
  const reached = seen.filter(Number.isFinite).map((missed) => missed + target);
  const limit = WITHOUT_LIMIT * Math.max(Math.abs(here + target), Number.MIN_VALUE);
  const open = (value: number) => (Math.abs(value) > limit ? value * Number.POSITIVE_INFINITY : value);
  return { status: 'unreachable', range: [open(Math.min(...reached)), open(Math.max(...reached))] };
}
