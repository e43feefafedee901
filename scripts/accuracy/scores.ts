/** Mean, undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** Mean absolute error of repeating the value one season before, over the past. Source: Hyndman & Koehler (2006). */
export function naiveScale(train: readonly number[], freq: number): number {
  const lag = train.length > freq ? freq : 1;
  return mean(train.slice(lag).map((v, t) => Math.abs(v - train[t]!))) ?? Number.NaN;
}

/** Mean absolute scaled error. */
export function mase(actual: readonly number[], forecast: readonly number[], scale: number): number {
  return mean(actual.map((v, i) => Math.abs(v - forecast[i]!)))! / scale;
}

/** Share of values within their intervals. */
export function meanCoverage(
  actual: readonly number[],
  intervals: readonly { lower: number; upper: number }[],
): number {
  return mean(actual.map((v, i) => (v >= intervals[i]!.lower && v <= intervals[i]!.upper ? 1 : 0)))!;
}

/**
 * How far shares are from what the probabilities promise. `below` holds, one a case, the probability that was given to
 * totals smaller than the one that came: evenly spread when calibrated. Average and worst distance over the nine
 * deciles, and the share of cases between the first and the last.
 */
export function calibration(below: readonly number[]) {
  const deciles = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const shares = deciles.map((p) => below.filter((b) => b <= p).length / below.length);
  const distances = shares.map((share, i) => Math.abs(share - deciles[i]!));
  return { average: mean(distances)!, worst: Math.max(...distances), coverage: shares[8]! - shares[0]! };
}

/** Mean squared distance between probability and outcome, and that of always giving the overall share. */
export function brier(bets: readonly { chance: number; came: boolean }[]) {
  const share = mean(bets.map(({ came }) => (came ? 1 : 0)))!;
  return {
    score: mean(bets.map(({ chance, came }) => (chance - (came ? 1 : 0)) ** 2))!,
    climatology: share * (1 - share),
  };
}
