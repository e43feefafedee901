import { KpiError } from '../errors/KpiError.ts';
import { allocate } from '../funnel/allocate.ts';
import { sumDecimals } from './sumDecimals.ts';

/** A year's amount by quarters and by months; each level adds up to the one above exactly. */
export interface YearSplit {
  /** [Size: 4] */
  readonly quarters: readonly number[];
  /** [Size: 12], in the order of the fiscal year. */
  readonly months: readonly number[];
}

/**
 * Splits an annual target over quarters and then months in proportion to weights.
 *
 * @param weights twelve numbers ≥ 0 in fiscal order: last year's actuals, or any season; null: all alike
 * @param unit the smallest step, e.g. 1 件 or 1,000 円; what is no whole unit goes to the heaviest part
 * @throws WEIGHTS_COUNT, and what `allocate` throws
 */
export function splitYear(total: number, weights: readonly number[] | null, unit = 1): YearSplit {
  const season = weights ?? Array.from({ length: 12 }, () => 1);
  if (season.length !== 12) throw new KpiError('WEIGHTS_COUNT', { value: season.length, expected: 12 });
  const byQuarter = [0, 3, 6, 9].map((first) => season.slice(first, first + 3));
  const quarters = shareOut(total, byQuarter.map(sumDecimals), unit);
  const months = quarters.flatMap((amount, i) => shareOut(amount, byQuarter[i]!, unit));
  return { quarters, months };
}

/** A part without any weight got nothing to split. `+ 0` turns the −0 of a negative total into 0. */
function shareOut(total: number, weights: readonly number[], unit: number): number[] {
  if (total === 0) return weights.map(() => 0);
  return allocate(total, weights, unit).map((share) => share + 0);
}

/**
 * Last year's months as weights for this year.
 * @param actuals twelve values in fiscal order; a missing month is an error, never a zero
 * @throws WEIGHTS_COUNT, SEASON_MONTH_MISSING, SEASON_MONTH_NEGATIVE with `index` from 1
 */
export function seasonWeights(actuals: readonly (number | null)[]): number[] {
  if (actuals.length !== 12) throw new KpiError('WEIGHTS_COUNT', { value: actuals.length, expected: 12 });
  return actuals.map((value, i) => {
    if (value === null) throw new KpiError('SEASON_MONTH_MISSING', { index: i + 1 });
    if (value < 0) throw new KpiError('SEASON_MONTH_NEGATIVE', { index: i + 1, value });
    return value;
  });
}
