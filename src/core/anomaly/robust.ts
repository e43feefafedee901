/** What makes the median absolute deviation of a normal sample its standard deviation: 1 ÷ Φ⁻¹(¾). */
const NORMAL_MAD = 1.482602218505602;
/** The same for the mean absolute deviation: √(π ÷ 2). */
const NORMAL_MEAN_DEVIATION = 1.2533141373155001;

export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

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
