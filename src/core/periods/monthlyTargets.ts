import { isRatio, type Kpi } from '../model/Kpi.ts';
import { isRate, measureOf } from '../model/units.ts';
import { splitYear } from './splitYear.ts';
import { sumDecimals } from './sumDecimals.ts';

/**
 * The target of each month of the fiscal year. [Size: 12]
 *
 * | aggregation | month by month |
 * |-|-|
 * | sum | the year split by weights, in whole units, adding up exactly |
 * | ratio of sums, mean, recompute | the annual target in every month: a rate is not split |
 * | last | even steps from last year's end to the target; the target where last year is unknown |
 *
 * Null where the KPI has no target.
 * @param weights twelve numbers in fiscal order, or null for an even split
 * @throws WEIGHTS_COUNT and what `allocate` throws
 */
export function monthlyTargets(kpi: Kpi, weights: readonly number[] | null): readonly number[] | null {
  const { target, baseline, aggregation } = kpi;
  if (target === null) return null;
  const isSplit = (aggregation === null || aggregation === 'sum') && !isRate(kpi.unit) && !isRatio(kpi);
  if (isSplit) return splitYear(target, weights, smallestStep(kpi)).months;
  const from = aggregation === 'last' && baseline !== null ? baseline : target;
  return Array.from({ length: 12 }, (_, i) => (i === 11 ? target : from + ((target - from) * (i + 1)) / 12));
}

/** Counts and yen come whole; anything else in hundredths. */
function smallestStep(kpi: Kpi): number {
  const measure = measureOf(kpi.unit);
  const isWhole = Number.isInteger(kpi.target) && (measure === 'count' || measure === 'money');
  return isWhole ? 1 : 0.01;
}

/**
 * What should be reached by the end of each month: the sum so far for what adds up, else the month's own
 * target. [Size: 12]
 */
export function cumulativeTargets(kpi: Kpi, weights: readonly number[] | null): readonly number[] | null {
  const months = monthlyTargets(kpi, weights);
  if (!months || kpi.aggregation !== 'sum' || isRate(kpi.unit)) return months;
  return months.map((_, i) => sumDecimals(months.slice(0, i + 1)));
}
