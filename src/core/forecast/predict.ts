import { solveLower, solveUpper } from './cholesky.ts';
import type { Model } from './Model.ts';

/** What one model says about the periods to come, on its own scale and in its own units. */
export interface Prediction {
  readonly model: Model;
  readonly mean: Float64Array;
  /** What a standard normal for each coefficient changes in each period: L⁻¹ f, one row a period. */
  readonly effects: readonly Float64Array[];
  /** Standard deviation of each period: errors to come and uncertainty of the states together. */
  readonly spread: Float64Array;
}

/** Cumulated squared effects of the errors to come on the i-th period ahead, in units of their variance. */
function errorVariances({ basis }: Model, periods: number): Float64Array {
  const { level, slope, damping, season: gamma } = basis.smoothing;
  const { period } = basis.season;
  let total = 1;
  let power = 1;
  let dampingSum = 0;
  return new Float64Array(periods).map((_, i) => {
    const variance = total;
    power *= damping;
    dampingSum += power;
    const recurs = period > 0 && (i + 1) % period === 0;
    const effect = level + slope * dampingSum + (recurs ? gamma : 0);
    total += effect * effect;
    return variance;
  });
}

/** A run over the past or into the future with the states as estimated. */
function estimated({ basis, factor, solution, scale }: Model, part: 'errors' | 'future'): Float64Array {
  const sum = basis.fromData[scale]![part].slice();
  solveUpper(factor, basis.coefficients.length, solution).forEach((estimate, j) => {
    const column = basis.coefficients[j]![part];
    for (let t = 0; t < sum.length; t++) sum[t]! += estimate * column[t]!;
  });
  return sum;
}

/** Mean and spread of the next periods. Source: Hyndman et al. (2008), ch. 6, plus the covariance of the states. */
export function predict(model: Model): Prediction {
  const { basis, factor, variance } = model;
  const { coefficients } = basis;
  const mean = estimated(model, 'future');
  const effects = Array.from(mean, (_, i) => {
    const response = coefficients.map(({ future }) => future[i]!);
    return solveLower(factor, coefficients.length, response);
  });
  const spread = errorVariances(model, mean.length).map((errors, i) =>
    Math.sqrt(variance * effects[i]!.reduce((total, effect) => total + effect * effect, errors)),
  );
  return { model, mean, effects, spread };
}

/** The model's one-step errors over the past, 0 at gaps. */
export const pastErrors = (model: Model): Float64Array => estimated(model, 'errors');
