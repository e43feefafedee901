import { solveLower, solveUpper } from './cholesky.ts';
import type { Model } from './Model.ts';

/** What one model says about the periods to come, on its own scale and in its own units. */
export interface Prediction {
  readonly model: Model;
  readonly mean: Float64Array;
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

/** Mean and spread of the next periods. Source: Hyndman et al. (2008), ch. 6, plus the covariance of the states. */
export function predict(model: Model): Prediction {
  const { basis, factor, solution, variance, scale } = model;
  const size = basis.coefficients.length;
  const estimates = solveUpper(factor, size, solution);
  const mean = basis.fromData[scale]!.future.slice();
  estimates.forEach((estimate, j) => {
    const { future } = basis.coefficients[j]!;
    for (let i = 0; i < mean.length; i++) mean[i]! += estimate * future[i]!;
  });
  const responses = new Float64Array(estimates.length);
  const spread = errorVariances(model, mean.length).map((errors, i) => {
    for (let j = 0; j < responses.length; j++) responses[j] = basis.coefficients[j]!.future[i]!;
    const effect = solveLower(factor, size, responses, responses.length);
    let total = errors;
    for (let j = 0; j < effect.length; j++) total += effect[j]! * effect[j]!;
    return Math.sqrt(variance * total);
  });
  return { model, mean, spread };
}

/** The model's one-step errors over the past, 0 at gaps. */
export function pastErrors({ basis, factor, solution, scale }: Model): Float64Array {
  const errors = basis.fromData[scale]!.errors.slice();
  solveUpper(factor, basis.coefficients.length, solution).forEach((estimate, j) => {
    const column = basis.coefficients[j]!.errors;
    for (let t = 0; t < errors.length; t++) errors[t]! += estimate * column[t]!;
  });
  return errors;
}
