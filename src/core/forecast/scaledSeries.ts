import { log } from '../distributions/elementary.ts';
import { periodsPerYear, YEARLY_GROWTH } from './growth.ts';
import { DAYS_TO_REPEAT, lastYear, REPEATED_YEAR_PRIOR } from './lastYear.ts';

/** A value, or null where nothing was observed. */
export type Observation = number | null;

/** A series ready for fitting: raw or in logarithms, centred, in units of a usual step, less what is expected. */
export interface ScaledSeries {
  readonly isLog: boolean;
  readonly centre: number;
  readonly unit: number;
  /** Expected growth and, perhaps, what the same weeks of last year did; past and future, in units. */
  readonly expected: Float64Array;
  /** 0 at gaps. */
  readonly values: Float64Array;
  /** −2 ln |d scaled / d original| of the whole series, which makes likelihoods on both scales comparable. */
  readonly jacobian: number;
  /** Prior weight of models of the series in this form. */
  readonly prior: number;
}

const average = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Mean step from one observation to the next, the unit of scale; above 0 for a series that is not constant. */
function usualStep(observed: readonly number[]): number {
  const steps = observed.slice(1).map((v, t) => Math.abs(v - observed[t]!));
  return average(steps);
}

function scaled(
  values: readonly Observation[],
  season: number,
  periods: number,
  isLog: boolean,
  repeatsYear: boolean,
): ScaledSeries {
  const transform = isLog ? log : (v: number): number => v;
  const observed = values.filter((v): v is number => v !== null);
  const transformed = observed.map(transform);
  const centre = average(transformed);
  const unit = usualStep(transformed);
  const base = isLog ? 1 : Math.max(0, average(observed));
  const growth = ((YEARLY_GROWTH / periodsPerYear(season)) * base) / unit;
  const inUnits = values.map((v) => (v === null ? null : (transform(v) - centre) / unit));
  const length = values.length + periods;
  const repeated = repeatsYear ? lastYear(inUnits, length) : new Float64Array(length);
  const expected = repeated.map((v, t) => v + growth * t);
  return {
    isLog,
    centre,
    unit,
    expected,
    values: Float64Array.from(inUnits, (v, t) => (v === null ? 0 : v - expected[t]!)),
    jacobian: 2 * observed.length * log(unit) + (isLog ? 2 * transformed.reduce((sum, v) => sum + v, 0) : 0),
    prior: repeatsYear ? REPEATED_YEAR_PRIOR : 1,
  };
}

/**
 * The series as it is and, when every value is positive, in logarithms (growth in proportion, errors in percent). Days
 * over more than a year come each way twice, the second time on the assumption that last year repeats itself in part.
 *
 * @param periods how far expectations must reach
 */
export function scaledSeries(
  values: readonly Observation[],
  season: number,
  periods: number,
): ScaledSeries[] {
  const scales = values.every((v) => v === null || v > 0) ? [false, true] : [false];
  const repeats = season === 7 && values.length >= DAYS_TO_REPEAT ? [false, true] : [false];
  return repeats.flatMap((repeatsYear) =>
    scales.map((isLog) => scaled(values, season, periods, isLog, repeatsYear)),
  );
}
