import { median } from '../distributions/quantile.ts';
import type { Model } from './Model.ts';
import { pastErrors } from './predict.ts';
import { original, unscaled } from './scaleBack.ts';
import type { Observation } from './scaledSeries.ts';

/** Errors beyond so many robust standard deviations are cut there. */
const LIMIT = 3;
/** With fewer observations an outlier cannot be told from a change. */
const VALUES_TO_JUDGE = 20;

/**
 * The history with its wildest values drawn in: where the one-step error of the best model lies beyond three robust
 * standard deviations, the value is moved to that limit (Winsorised errors). A closed day or a single campaign then no
 * longer drags the level; a lasting change still gets through, in two steps instead of one. Null when nothing is wild.
 * Source: Gelper, Fried & Croux, Robust forecasting with exponential and Holt–Winters smoothing (2010).
 */
export function tameOutliers(
  values: readonly Observation[],
  model: Model,
  isNonNegative: boolean,
): Observation[] | null {
  const errors = pastErrors(model);
  const sizes = errors.map(Math.abs).filter((_, t) => values[t] !== null);
  const limit = LIMIT * 1.4826 * median(sizes);
  if (sizes.length < VALUES_TO_JUDGE || !(limit > 0) || errors.every((e) => Math.abs(e) <= limit))
    return null;
  return values.map((value, t) => {
    const excess = Math.abs(errors[t]!) - limit;
    if (value === null || excess <= 0) return value;
    const tamed = model.series.values[t]! - Math.sign(errors[t]!) * excess;
    const back = original(model.series, unscaled(model.series, tamed, t));
    return isNonNegative ? Math.max(0, back) : back;
  });
}
