import type { Outlook } from '../forecast/Outlook.ts';
import type { Prediction } from '../forecast/predict.ts';
import { original, unscaled } from '../forecast/scaleBack.ts';
import { type GeneratorState, seeded } from '../random/generator.ts';
import { fillNormal } from '../random/normal.ts';

const SEED = 20260401;
const PATHS = 5000;

/** The √(df ÷ χ²) that turns a normal into a t, from one normal. Source: Wilson & Hilferty (1931). */
function tScale(z: number, df: number): number {
  const root = 1 - 2 / (9 * df) + z * Math.sqrt(2 / (9 * df));
  const bounded = Math.max(0.2, root);
  return 1 / Math.sqrt(bounded * bounded * bounded);
}

/**
 * A sampler of one model's totals. A path draws the error variance, the initial states and every error to come, and
 * carries errors on through level, slope and season: what makes one period high makes the following ones high too,
 * and a total in logarithms is a sum of exponentials, whose median lies above the sum of the medians.
 */
function totalSampler(view: Outlook, prediction: Prediction, state: GeneratorState): () => number {
  const { model, mean, effects } = prediction;
  const { series, basis } = model;
  const { level: alpha, slope: beta, damping, season: gamma } = basis.smoothing;
  const { periods, start, shift } = view;
  const coefficients = model.solution.length;
  const normals = new Float64Array(1 + coefficients + periods);
  const phases = new Float64Array(basis.season.period);
  const floor = view.isNonNegative ? 0 : Number.NEGATIVE_INFINITY;
  const spread = Math.sqrt(model.variance) * view.widening;
  return () => {
    fillNormal(state, normals, normals.length);
    const sigma = spread * tScale(normals[0]!, view.observed - 1);
    let level = 0;
    let slope = 0;
    let total = 0;
    phases.fill(0);
    for (let i = 0; i < periods; i++) {
      const phase = phases.length > 0 ? (start + i) % phases.length : -1;
      const error = sigma * normals[1 + coefficients + i]!;
      let deviation = level + damping * slope + (phase < 0 ? 0 : phases[phase]!) + error;
      const effect = effects[i]!;
      for (let j = 0; j < coefficients; j++) deviation += sigma * effect[j]! * normals[1 + j]!;
      level += damping * slope + alpha * error;
      slope = damping * slope + beta * error;
      if (phase >= 0) phases[phase]! += gamma * error;
      const value = original(series, unscaled(series, mean[i]! + deviation, start + i));
      total += Math.max(floor, value + shift[i]!);
    }
    return total;
  };
}

/**
 * Totals of the coming periods on simulated paths, in ascending order. Models take part in proportion to their weights;
 * the seed is fixed, so the same series always gives the same totals.
 */
export function pathTotals(view: Outlook): Float64Array {
  if (view.constant !== null) return Float64Array.of(view.constant * view.periods);
  const state = seeded(SEED);
  const totals = new Float64Array(PATHS);
  let done = 0;
  let share = 0;
  view.predictions.forEach((prediction, i) => {
    share += prediction.model.weight;
    const upTo = i === view.predictions.length - 1 ? PATHS : Math.round(share * PATHS);
    const sample = totalSampler(view, prediction, state);
    for (; done < upTo; done++) totals[done] = sample();
  });
  return totals.sort();
}
