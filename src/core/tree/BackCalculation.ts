import type { Range } from './reachableRanges.ts';

/** An input that may move, between bounds (±Infinity: none). */
export interface Lever {
  /** Index of the input. */
  readonly input: number;
  readonly min: number;
  readonly max: number;
}

/** What every input must be for the result to reach the target. */
export type BackCalculation =
  | { readonly status: 'solved'; readonly values: readonly number[] }
  /** `range`: what the levers can make of the result. */
  | { readonly status: 'unreachable'; readonly range: Range };

/** The inputs with the levers at the given values, each held within its bounds. */
export function withLevers<L extends Lever>(
  inputs: readonly number[],
  levers: readonly L[],
  wanted: (lever: L, index: number) => number,
): number[] {
  const values = inputs.slice();
  levers.forEach((lever, i) => {
    values[lever.input] = Math.min(Math.max(wanted(lever, i), lever.min), lever.max);
  });
  return values;
}
