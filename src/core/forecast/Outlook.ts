import { KpiError } from '../errors/KpiError.ts';
import { errorShape } from './errorShape.ts';
import { findSeason } from './findSeason.ts';
import { fitModels } from './fitModels.ts';
import type { Model } from './Model.ts';
import { type Prediction, pastErrors, predict } from './predict.ts';
import { original, unscaled } from './scaleBack.ts';
import { type Observation, scaledSeries } from './scaledSeries.ts';
import { tameOutliers } from './tameOutliers.ts';

export const VALUES_NEEDED = 3;

/**
 * Share of the point forecast that repeats last season: what no model of this family has, at little cost. Raised by
 * what a year was above the one before; weeks of days differ more by chance than by growth.
 */
const REPEAT_SHARE = 0.1;
const LONGEST_REPEATED_SEASON = 24;

/** Extra width from few values: half as wide again for 3, a quarter for 6, 4% for 36. */
const FEW_VALUES = 1.5;

/** Differences below this share of the largest value are rounding, not change. */
const SAME = 1e-12;
const TINY = 1e-150;

/** Everything known about the periods after a series: the averaged models and what applies to all of them. */
export interface Outlook {
  readonly periods: number;
  readonly observed: number;
  readonly season: number;
  /** The value of a series that never changed; then there are no predictions. */
  readonly constant: number | null;
  readonly predictions: readonly Prediction[];
  /** Index of the first future period. */
  readonly start: number;
  /** Expected value of each period: the average of the models' medians and a little of last season. */
  readonly point: Float64Array;
  /** What the share of last season added to the models' average. */
  readonly shift: Float64Array;
  /** By how much errors are wider than the models' own, from few values and from the errors' shape. */
  readonly widening: number;
  /** Whether nothing below 0 was ever seen, so that nothing below 0 is expected. */
  readonly isNonNegative: boolean;
}

/**
 * Fits a series and looks `periods` ahead.
 *
 * @param values oldest first; null where nothing was observed
 * @param season periods a cycle, 1 for none, null to find it from the data
 * @throws TOO_FEW_VALUES with fewer than 3 observations
 */
export function outlook(values: readonly Observation[], periods: number, season: number | null): Outlook {
  const first = values.findIndex((v) => v !== null);
  const history = first < 0 ? [] : values.slice(first);
  const seen = history.filter((v): v is number => v !== null);
  if (seen.length < VALUES_NEEDED) {
    throw new KpiError('TOO_FEW_VALUES', { got: seen.length, needed: VALUES_NEEDED });
  }
  const cycle = season ?? findSeason(history);
  const largest = seen.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  const isConstant = seen.every((v) => Math.abs(v - seen[0]!) <= SAME * largest + TINY);
  const isNonNegative = seen.every((v) => v >= 0);
  const common = { periods, observed: seen.length, season: cycle, start: history.length, isNonNegative };
  if (isConstant) {
    const point = new Float64Array(periods).fill(seen[0]!);
    return {
      ...common,
      constant: seen[0]!,
      predictions: [],
      point,
      shift: new Float64Array(periods),
      widening: 1,
    };
  }
  const isGap = Uint8Array.from(history, (v) => (v === null ? 1 : 0));
  const models = fitTamed(history, isGap, cycle, periods, isNonNegative);
  const predictions = models.map(predict);
  const { point, shift } = expected(predictions, history, cycle, periods);
  const widening = (1 + FEW_VALUES / seen.length) * errorShape(pastErrors(models[0]!), isGap);
  const floored = isNonNegative ? point.map((v) => Math.max(0, v)) : point;
  return { ...common, constant: null, predictions, point: floored, shift, widening };
}

/** Fits the history and, where it holds wild values, fits it again with those drawn in. */
function fitTamed(
  history: readonly Observation[],
  isGap: Uint8Array,
  season: number,
  periods: number,
  isNonNegative: boolean,
): Model[] {
  const fitted = (series: readonly Observation[]): Model[] =>
    fitModels(scaledSeries(series, season, periods), isGap, season, periods);
  const asIs = fitted(history);
  const tamed = tameOutliers(history, asIs[0]!, isNonNegative);
  return tamed === null ? asIs : fitted(tamed);
}

/** By how much the last season was above the one before, on average of what is known of both; 0 where nothing is. */
function riseOf(history: readonly Observation[], season: number): number {
  let sum = 0;
  let known = 0;
  history.slice(-season).forEach((v, i) => {
    const before = history[history.length - 2 * season + i] ?? null;
    if (v === null || before === null) return;
    sum += v - before;
    known++;
  });
  return sum / Math.max(1, known);
}

/** The average of the models' medians with a share of last season, and what that share changed. */
function expected(
  predictions: readonly Prediction[],
  history: readonly Observation[],
  season: number,
  periods: number,
): { point: Float64Array; shift: Float64Array } {
  const repeats = season > 1 && season <= LONGEST_REPEATED_SEASON && history.length >= season;
  const rise = season === 7 ? 0 : riseOf(history, season);
  const shift = new Float64Array(periods);
  const point = shift.map((_, i) => {
    const median = averageOf(predictions, history.length + i, ({ mean }) => mean[i]!);
    const before = repeats ? history[history.length - season + (i % season)]! : null;
    const repeated = before === null ? median : before + rise * Math.ceil((i + 1) / season);
    shift[i] = REPEAT_SHARE * (repeated - median);
    return median + shift[i]!;
  });
  return { point, shift };
}

/** Average over the models of a value on their scales, taken back to the planner's unit. */
export function averageOf(
  predictions: readonly Prediction[],
  t: number,
  value: (prediction: Prediction) => number,
): number {
  return predictions.reduce((sum, prediction) => {
    const { series, weight } = prediction.model;
    return sum + weight * original(series, unscaled(series, value(prediction), t));
  }, 0);
}
