import { exp } from '../distributions/elementary.ts';
import type { ScaledSeries } from './scaledSeries.ts';

/** A value of the scaled series at period index `t`, on the axis before centring (logarithms stay logarithms). */
export function unscaled(series: ScaledSeries, value: number, t: number): number {
  return series.centre + series.unit * (value + series.expected[t]!);
}

/** Takes logarithms back; what no sheet could hold is cut. */
export function original(series: ScaledSeries, value: number): number {
  return series.isLog ? exp(Math.min(600, value)) : value;
}
