import { evaluate } from '../tree/evaluate.ts';
import type { Tape } from '../tree/Tape.ts';

/**
 * Exact Shapley values: the mean, over every order in which the drivers may have changed, of what each
 * adds when its turn comes. One evaluation a subset, visited in Gray-code order so that one driver moves
 * at a time; no orders are enumerated.
 *
 * Source: Shapley, A value for n-person games (1953). @param drivers at most 16 indices of inputs
 */
export function shapley(
  tape: Tape,
  drivers: readonly number[],
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): number[] {
  const results = subsetResults(tape, drivers, before, after);
  const sizes = subsetSizes(results.length);
  const weights = orderWeights(drivers.length);
  return drivers.map((_, k) => {
    const bit = 1 << k;
    let sum = 0;
    let lost = 0; // Kahan: half a million terms must not wear the digits off
    for (let subset = 0; subset < results.length; subset++) {
      if (subset & bit) continue;
      const term = weights[sizes[subset]!]! * (results[subset | bit]! - results[subset]!) - lost;
      const next = sum + term;
      lost = next - sum - term;
      sum = next;
    }
    return sum;
  });
}

/** The result with the drivers of each subset (a bit mask) at their new values, the others at their old. */
function subsetResults(
  tape: Tape,
  drivers: readonly number[],
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): Float64Array {
  const results = new Float64Array(1 << drivers.length);
  const inputs = Float64Array.from(before);
  const slots = new Float64Array(tape.operations.length);
  results[0] = evaluate(tape, inputs, slots);
  for (let count = 1; count < results.length; count++) {
    const subset = count ^ (count >> 1);
    const flipped = subset ^ ((count - 1) ^ ((count - 1) >> 1));
    const input = drivers[31 - Math.clz32(flipped)]!;
    inputs[input] = (subset & flipped ? after : before)[input]!;
    results[subset] = evaluate(tape, inputs, slots);
  }
  return results;
}

function subsetSizes(count: number): Uint8Array {
  const sizes = new Uint8Array(count);
  for (let subset = 1; subset < count; subset++) sizes[subset] = sizes[subset >> 1]! + (subset & 1);
  return sizes;
}

/** Share of the orders in which a given subset of size s comes first and a given driver next: s!(n−1−s)! ÷ n!. */
function orderWeights(n: number): Float64Array {
  const weights = new Float64Array(n);
  if (n > 0) weights[0] = 1 / n;
  for (let s = 1; s < n; s++) weights[s] = (weights[s - 1]! * s) / (n - s);
  return weights;
}
