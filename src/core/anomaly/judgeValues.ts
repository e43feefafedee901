import { exp, log } from '../distributions/elementary.ts';
import { median } from '../distributions/quantile.ts';
import { KpiError } from '../errors/KpiError.ts';
import type { Observation } from '../forecast/scaledSeries.ts';
import { LONGEST_PHASES } from '../forecast/seasonTerms.ts';
import { expectedValues, scatterWidening } from './decompose.ts';
import { outliers } from './outliers.ts';
import { returnsMonthly } from './returnsMonthly.ts';
import { robustSpread, tailWidening } from './robust.ts';

export const VALUES_FOR_ANOMALIES = 8;

/**
 * Residuals are measured from the median of so many neighbours on each side: a slow drift is no anomaly. Of days it is
 * a week, so that holidays of several days are no neighbourhood of their own.
 */
const NEIGHBOURS = 5;
const WEEK = 7;
/** The share of smallest residuals that decides between the raw and the logarithmic scale. */
const TRIMMED = 0.95;

/** How one value compares with what trend and season expect. */
export interface Verdict {
  readonly mark: 'high' | 'low' | null;
  /** Robust standard deviations from the expected value; null at gaps. */
  readonly score: number | null;
  readonly expected: number;
}

/** Residuals smaller than this share of the value are rounding. */
const ROUNDING = 1e-10;

interface Reading {
  readonly residuals: Float64Array;
  readonly expected: Float64Array;
  /** −ln likelihood of the ordinary residuals on the raw scale, up to a constant. */
  readonly misfit: number;
}

/** Gaps filled with the value before, at the beginning with the first: they have no weight and only need a number. */
function bridged(values: readonly Observation[]): Float64Array {
  let last = values.find((v) => v !== null)!;
  return Float64Array.from(values, (v) => {
    if (v !== null) last = v;
    return last;
  });
}

/** Residuals less the median of the ordinary residuals around them, their own left out. */
function recentred(residuals: Float64Array, given: Float64Array, season: number): Float64Array {
  const farthest = season === WEEK ? WEEK : NEIGHBOURS;
  return residuals.map((r, t) => {
    const around: number[] = [];
    for (let d = 1; d <= farthest; d++) {
      if (given[t - d]) around.push(residuals[t - d]!);
      if (given[t + d]) around.push(residuals[t + d]!);
    }
    return around.length > 0 ? r - median(around) : r;
  });
}

function readingOf(values: Float64Array, given: Float64Array, season: number, isLog: boolean): Reading {
  const scaled = isLog ? values.map(log) : values;
  const expected = expectedValues(scaled, given, season);
  const residuals = recentred(
    scaled.map((v, t) => {
      const residual = v - expected[t]!;
      return Math.abs(residual) > ROUNDING * Math.abs(v) ? residual : 0;
    }),
    given,
    season,
  );
  const ordinary = residuals.filter((_, t) => given[t] === 1);
  const sizes = ordinary
    .map(Math.abs)
    .sort()
    .subarray(0, Math.floor(TRIMMED * ordinary.length));
  const variance = sizes.reduce((sum, r) => sum + r * r, 0) / sizes.length;
  const jacobian = isLog ? scaled.reduce((sum, v, t) => sum + given[t]! * v, 0) : 0;
  return {
    residuals,
    expected: isLog ? expected.map(exp) : expected,
    misfit: (ordinary.length / 2) * log(variance) + jacobian,
  };
}

/**
 * Judges every value by trend, season and ordinary variation. Decides itself between differences and ratios by which
 * scale describes the ordinary values better.
 *
 * @param values in time order, null for gaps
 * @param season periods a cycle, 1 for none
 * @param isExplained true where a campaign or holiday explains the value: no influence, no mark
 * @param alpha accepted probability of an alarm in a series without anomalies
 * @throws TOO_FEW_VALUES with fewer than 8 values that are neither missing nor explained
 */
export function judgeValues(
  values: readonly Observation[],
  season: number,
  isExplained: readonly boolean[],
  alpha: number,
): Verdict[] {
  const given = Float64Array.from(values, (v, t) => (v === null || isExplained[t] ? 0 : 1));
  const places = Array.from(given.keys()).filter((t) => given[t] === 1);
  if (places.length < VALUES_FOR_ANOMALIES)
    throw new KpiError('TOO_FEW_VALUES', { got: places.length, needed: VALUES_FOR_ANOMALIES });
  const cycle = values.length >= (season <= LONGEST_PHASES ? 2 : 1.5) * season ? season : 1;
  const series = bridged(values);
  const raw = readingOf(series, given, cycle, false);
  const ratio = series.every((v) => v > 0) ? readingOf(series, given, cycle, true) : raw;
  const { residuals, expected } = ratio.misfit < raw.misfit ? ratio : raw;
  const ordinary = Float64Array.from(places, (t) => residuals[t]!);
  const widening = scatterWidening(values.length, places.length, cycle) * tailWidening(ordinary);
  const spread = robustSpread(ordinary, 0) * widening;
  const out = outliers(ordinary, alpha, widening).map((i) => places[i]!);
  const marked = new Set(out.filter((t) => !returnsMonthly(residuals, t, season)));
  return values.map((value, t): Verdict => {
    const score = value === null ? null : spread > 0 ? residuals[t]! / spread : 0;
    const mark = !marked.has(t) ? null : residuals[t]! > 0 ? 'high' : 'low';
    return { mark, score, expected: expected[t]! };
  });
}
