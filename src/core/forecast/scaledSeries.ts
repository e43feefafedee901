import { log } from '../distributions/elementary.ts';

/** A value, or null where nothing was observed. */
export type Observation = number | null;

/** A series ready for fitting: raw or in logarithms, without expected growth, centred, in units of a usual step. */
export interface ScaledSeries {
  readonly isLog: boolean;
  readonly centre: number;
  readonly unit: number;
  /** Expected growth per period, in units. */
  readonly growth: number;
  /** 0 at gaps. */
  readonly values: Float64Array;
  /** −2 ln |d scaled / d original| of the whole series, which makes likelihoods on both scales comparable. */
  readonly jacobian: number;
}

/**
 * The growth a KPI is expected to have before its own data speak, as a fraction a year. Series of counts and amounts
 * that somebody tracks grow slightly more often than they shrink; expecting none puts the median of next year's
 * total too low, most of all where 24 or 36 months say little about the trend. Estimated on development series.
 */
const YEARLY_GROWTH = 0.015;

/** Periods in a year for a season of `season` periods: days for 7, otherwise one season a year; months without one. */
function periodsPerYear(season: number): number {
  if (season === 7) return 365;
  return season > 1 ? season : 12;
}

const average = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Mean step from one observation to the next, the unit of scale; above 0 for a series that is not constant. */
function usualStep(observed: readonly number[]): number {
  const steps = observed.slice(1).map((v, t) => Math.abs(v - observed[t]!));
  return average(steps);
}

function scaled(values: readonly Observation[], season: number, isLog: boolean): ScaledSeries {
  const transform = isLog ? log : (v: number): number => v;
  const observed = values.filter((v): v is number => v !== null);
  const transformed = observed.map(transform);
  const centre = average(transformed);
  const unit = usualStep(transformed);
  const base = isLog ? 1 : Math.max(0, average(observed));
  const growth = ((YEARLY_GROWTH / periodsPerYear(season)) * base) / unit;
  return {
    isLog,
    centre,
    unit,
    growth,
    values: Float64Array.from(values, (v, t) =>
      v === null ? 0 : (transform(v) - centre) / unit - growth * t,
    ),
    jacobian: 2 * observed.length * log(unit) + (isLog ? 2 * transformed.reduce((sum, v) => sum + v, 0) : 0),
  };
}

/** The series as it is and, when every value is positive, in logarithms (growth in proportion, errors in percent). */
export function scaledSeries(values: readonly Observation[], season: number): ScaledSeries[] {
  const onlyPositive = values.every((v) => v === null || v > 0);
  return onlyPositive
    ? [scaled(values, season, false), scaled(values, season, true)]
    : [scaled(values, season, false)];
}
