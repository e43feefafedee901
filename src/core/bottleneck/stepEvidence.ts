import { logMean } from '../attribution/logMean.ts';
import { betaCdf } from '../distributions/beta.ts';
import { stepFactors } from './bottlenecks.ts';

/** What speaks for a step of a funnel being the cause of the gap. */
export interface StepEvidence {
  /** The step's part in the gap between plan and actual (LMDI), in units of the last stage; null where a count is 0. */
  readonly contribution: number | null;
  /**
   * Probability that the true rate is below the planned one, given the cases seen (Jeffreys prior);
   * null for the volume and where the counts are no trials and successes.
   */
  readonly chanceBelowPlan: number | null;
}

/**
 * The evidence for every step, in funnel order: the volume, then each conversion. Contributions add up to the gap.
 *
 * @param plan and actual as for `bottlenecks`
 */
export function stepEvidence(plan: readonly number[], actual: readonly number[]): StepEvidence[] {
  const last = actual.length - 1;
  const weight = actual[last]! > 0 ? logMean(plan[last]!, actual[last]!) : null;
  const factors = stepFactors(actual);
  return (stepFactors(plan) as number[]).map((planned, i) => ({
    contribution: weight === null ? null : weight * Math.log(factors[i]! / planned),
    chanceBelowPlan: i === 0 ? null : chanceBelow(planned, actual[i - 1]!, actual[i]!),
  }));
}

/**
 * Probability that the true rate lies below `rate` when `successes` of `trials` were seen (Jeffreys prior); null where
 * these are no whole counts, nothing was tried, or `rate` is none.
 */
export function chanceBelow(rate: number, trials: number, successes: number): number | null {
  const isTrials = Number.isInteger(trials) && Number.isInteger(successes) && successes <= trials;
  if (!isTrials || trials === 0 || rate > 1) return null;
  return betaCdf(rate, successes + 0.5, trials - successes + 0.5);
}
