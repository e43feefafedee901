import { continueState, runSmoothing, type Smoothing, type State } from './Smoothing.ts';
import type { ScaledSeries } from './scaledSeries.ts';
import type { SeasonTerms } from './seasonTerms.ts';

/** A run of the smoothing: the one-step errors over the past and where it goes from there. */
interface Run {
  readonly errors: Float64Array;
  readonly future: Float64Array;
}

/**
 * One way of smoothing taken apart: since errors and forecasts are linear in the initial states x, both follow from one
 * run per series and one per coefficient. errors = fromData.errors + Σ xⱼ · coefficients[j].errors, future likewise.
 */
export interface Basis {
  readonly smoothing: Smoothing;
  readonly season: SeasonTerms;
  /** Each scale of the series, begun with all states 0. */
  readonly fromData: readonly Run[];
  /** One unit of each coefficient with no data: season, level, the slope that fades (if any), steady slope. */
  readonly coefficients: readonly Run[];
}

const negative = (values: Float64Array): Float64Array => values.map((v) => -v);

export function basisOf(
  smoothing: Smoothing,
  season: SeasonTerms,
  scales: readonly ScaledSeries[],
  isGap: Uint8Array,
  periods: number,
): Basis {
  const { period, waves } = season;
  const length = isGap.length;
  const nothing = new Float64Array(length);
  const run = (series: Float64Array, level: number, slope: number, phase: number): Run => {
    const state: State = { level, slope, phases: new Float64Array(period) };
    if (phase >= 0) state.phases[phase] = 1;
    const errors = new Float64Array(length);
    runSmoothing(series, isGap, smoothing, state, errors);
    return { errors, future: continueState(state, smoothing.damping, length, periods) };
  };
  const along = (course: Float64Array): Run => {
    const { errors, future } = run(negative(course.subarray(0, length)), 0, 0, -1);
    return { errors, future: future.map((v, i) => v + course[length + i]!) };
  };
  return {
    smoothing,
    season,
    fromData: scales.map(({ values }) => run(values, 0, 0, -1)),
    coefficients: [
      ...Array.from({ length: period }, (_, phase) => run(nothing, 0, 0, phase)),
      ...waves.map(along),
      run(nothing, 1, 0, -1),
      ...(smoothing.damping < 1 ? [run(nothing, 0, 1, -1)] : []),
      along(new Float64Array(length + periods).map((_, t) => t)),
    ],
  };
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!;
  return sum;
};

/** CᵀC of the coefficients' errors, lower triangle, row by row. */
export function gramOf({ coefficients }: Basis): Float64Array {
  const size = coefficients.length;
  const gram = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) gram[i * size + j] = dot(coefficients[i]!.errors, coefficients[j]!.errors);
  }
  return gram;
}

/** Right-hand side −Cᵀe and sum of squares eᵀe of the least-squares problem for one scale. */
export function leastSquares(
  { coefficients, fromData }: Basis,
  scale: number,
): { right: Float64Array; squares: number } {
  const { errors } = fromData[scale]!;
  return {
    right: Float64Array.from(coefficients, (c) => -dot(c.errors, errors)),
    squares: dot(errors, errors),
  };
}
