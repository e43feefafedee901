import type { Cutoff } from './Cutoff.ts';
import type { Direction } from './Direction.ts';

/**
 * Products below and above the boundary are told apart from it by more than this share of it. Four roundings of
 * 2^-53 (two inputs, two products) cannot cross it; whole numbers up to 10^15 never differ by less.
 */
export const SLACK = 2 ** 50;

/**
 * What the target is multiplied by at the boundary. "Higher" reaches g when actual ≥ target + (g − 1)·|target|, which
 * is g·target for a target ≥ 0 and (2 − g)·target below; "lower" is the mirror image.
 */
export function boundaryFactors({ numerator, scale }: Cutoff) {
  return { towards: numerator, beyond: 2 * scale - numerator };
}

const isAtLeast = (left: number, right: number): boolean => left >= right - Math.abs(right) / SLACK;
const isAtMost = (left: number, right: number): boolean => left <= right + Math.abs(right) / SLACK;

/**
 * Whether the achievement reaches a cut-off, in decimal arithmetic: 2.07 of 2.3 is 90%, not 89.99…%.
 *
 * This is the one canonical comparison. `reachesFormula` writes the same operations on the same doubles in the same
 * order for a sheet, so that `KPI_STATUS` and native rules agree. Nothing is divided, so a target of 0 needs no case
 * of its own: then every cut-off asks for actual ≥ 0 ("higher"), ≤ 0 ("lower") or = 0 ("band").
 *
 * Exact for decimals of up to 13 significant digits; |actual| and |target| below 1e290. A spreadsheet's own `>=` may
 * take numbers for equal that differ by about 1e-15, which is no amount a planner types.
 */
export function reaches(actual: number, target: number, direction: Direction, cutoff: Cutoff): boolean {
  const { towards, beyond } = boundaryFactors(cutoff);
  const left = cutoff.scale * actual;
  const isHighEnough = () => isAtLeast(left, (target < 0 ? beyond : towards) * target);
  const isLowEnough = () => isAtMost(left, (target < 0 ? towards : beyond) * target);
  switch (direction) {
    case 'higher':
      return isHighEnough();
    case 'lower':
      return isLowEnough();
    case 'band':
      return isHighEnough() && isLowEnough();
  }
}
