import { normalQuantile } from '../distributions/normal.ts';
import { tQuantile } from '../distributions/studentT.ts';
import { averageOf, type Outlook, outlook } from './Outlook.ts';
import type { Observation } from './scaledSeries.ts';

/** One period to come. */
export interface ForecastPeriod {
  readonly point: number;
  readonly lower: number;
  readonly upper: number;
}

/** Half-widths in logarithms are cut at this value for an 80% interval: a factor of 12 up and down says "unknown". */
const WIDEST_LOG_HALF = 2.5;

/** Point and interval of every period of an outlook, at a level such as 0.8. */
export function forecastIntervals(view: Outlook, level: number): ForecastPeriod[] {
  const { predictions, point, shift, widening, isNonNegative } = view;
  const probability = (1 + level) / 2;
  const quantile = view.constant === null ? tQuantile(probability, view.observed - 1) * widening : 0;
  const widest = WIDEST_LOG_HALF * Math.max(1, normalQuantile(probability) / normalQuantile(0.9));
  const edge = (i: number, side: number): number =>
    averageOf(predictions, view.start + i, ({ model, mean, spread }) => {
      const half = quantile * spread[i]!;
      return mean[i]! + side * (model.series.isLog ? Math.min(widest / model.series.unit, half) : half);
    }) + shift[i]!;
  const floor = isNonNegative ? 0 : Number.NEGATIVE_INFINITY;
  return Array.from(point, (value, i): ForecastPeriod => {
    if (view.constant !== null) return { point: value, lower: value, upper: value };
    return { point: value, lower: Math.max(floor, edge(i, -1)), upper: Math.max(floor, edge(i, 1)) };
  });
}

/**
 * Forecasts a series with intervals. See docs/methods.md for method, assumptions and measured accuracy.
 *
 * @param values oldest first, null for gaps; at least 3 observations
 * @param periods how many periods ahead
 * @param season periods a cycle, 1 for none, null to find it from the data
 * @param level probability that a value lies within its interval, in (0, 1)
 * @throws TOO_FEW_VALUES
 */
export function forecast(
  values: readonly Observation[],
  periods: number,
  season: number | null,
  level: number,
): ForecastPeriod[] {
  return forecastIntervals(outlook(values, periods, season), level);
}
