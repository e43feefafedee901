import { betaSf } from '../distributions/beta.ts';
import { log } from '../distributions/elementary.ts';
import type { Observation } from './scaledSeries.ts';

/** Cycles that planners' series have: week of days, year of months, quarters, weeks. */
const CYCLES = [7, 12, 4, 52];

/** How unlikely a pattern must be by chance before it is taken for a season. */
const SIGNIFICANCE = 0.01;

/** The steps between neighbours, of the logarithms where all values are positive. */
export function stepsOf(values: readonly Observation[]): Observation[] {
  const isPositive = values.every((v) => v === null || v > 0);
  const scaled = values.map((v) => (v !== null && isPositive ? log(v) : v));
  return scaled.slice(1).map((v, t): Observation => {
    const before = scaled[t]!;
    return v === null || before === null ? null : v - before;
  });
}

/** The share of the steps' variance that the phases' means explain, and the degrees of freedom left within phases. */
export function shareOfSteps(
  steps: readonly Observation[],
  cycle: number,
): { share: number; within: number } {
  const sums = new Float64Array(cycle);
  const counts = new Float64Array(cycle);
  let squares = 0;
  steps.forEach((step, t) => {
    if (step === null) return;
    sums[t % cycle]! += step;
    counts[t % cycle]! += 1;
    squares += step * step;
  });
  const count = counts.reduce((total, c) => total + c, 0);
  const mean = sums.reduce((total, s) => total + s, 0) / count;
  const total = squares - count * mean * mean;
  const between = sums.reduce(
    (sum, s, j) => sum + (counts[j]! > 0 ? (s * s) / counts[j]! : 0),
    -count * mean * mean,
  );
  return { share: total > 0 ? Math.min(1, Math.max(0, between / total)) : 0, within: count - cycle };
}

/**
 * P-value of "the steps from one period to the next do not depend on the phase", by the F test of the phase means
 * (one-way analysis of variance). Steps instead of values, so that a trend or a wandering level is no season.
 */
function chanceOfNoSeason(steps: readonly Observation[], cycle: number): number {
  const { share, within } = shareOfSteps(steps, cycle);
  // F test through the share of variance explained: R² ~ Beta((cycle − 1) / 2, within / 2).
  return within < 1 ? 1 : betaSf(share, (cycle - 1) / 2, within / 2);
}

/**
 * The length of the season in the data: 7, 12, 4, 52, or 1 for none. A cycle needs two full turns.
 * The most significant one is taken.
 */
export function findSeason(values: readonly Observation[]): number {
  const steps = stepsOf(values);
  const judged = CYCLES.filter((cycle) => values.length >= 2 * cycle).map((cycle) => ({
    cycle,
    chance: chanceOfNoSeason(steps, cycle),
  }));
  const best = judged.reduce((least, next) => (next.chance < least.chance ? next : least), {
    cycle: 1,
    chance: SIGNIFICANCE,
  });
  return best.cycle;
}
