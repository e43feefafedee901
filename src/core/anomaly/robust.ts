import { median, quantile } from '../distributions/quantile.ts';

/** What makes the median absolute deviation of a normal sample its standard deviation: 1 ÷ Φ⁻¹(¾). */
const NORMAL_MAD = 1.482602218505602;
/** The same for the mean absolute deviation: √(π ÷ 2). */
const NORMAL_MEAN_DEVIATION = 1.2533141373155001;

/**
 * A standard deviation that outliers hardly touch: the median absolute deviation, or, where more than half of the
 * values are equal, the mean one.
 */
export function robustSpread(values: Float64Array, centre: number): number {
  const deviations = values.map((v) => Math.abs(v - centre));
  const typical = NORMAL_MAD * median(deviations);
  if (typical > 0) return typical;
  return (NORMAL_MEAN_DEVIATION * deviations.reduce((sum, d) => sum + d, 0)) / deviations.length;
}

/** One in twenty normal deviations is larger. */
const NORMAL_ONE_IN_TWENTY = 1.6448536269514722;
/** Among so few values, the one in twenty are the anomalies themselves. */
const TOO_FEW_FOR_TAILS = 60;

/**
 * How much farther than the median deviation lets expect the one in twenty values reach that are highest, and those that
 * are lowest: above 1 where tails are heavy on both sides without anything having happened. What sticks out on one side
 * only, as month-ends do, does not count. Drawn towards 1 the fewer values there are.
 */
export function tailWidening(values: Float64Array): number {
  const sorted = values.slice().sort();
  const reach = Math.min(-quantile(sorted, 0.05), quantile(sorted, 0.95));
  const ratio = reach / (NORMAL_ONE_IN_TWENTY * robustSpread(values, 0));
  const trust = 1 - TOO_FEW_FOR_TAILS / sorted.length;
  return ratio > 1 && trust > 0 ? 1 + trust * (ratio - 1) : 1;
}
