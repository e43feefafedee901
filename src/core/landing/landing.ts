import { quantile } from '../distributions/quantile.ts';
import { outlook } from '../forecast/Outlook.ts';
import type { Observation } from '../forecast/scaledSeries.ts';
import { pathTotals } from './pathTotals.ts';

/** Where a total will land: what is achieved plus the periods to come. */
export interface Landing {
  readonly median: number;
  /** The value below which a share of the simulated totals lies. */
  quantile(share: number): number;
  /** Probability of reaching a target, the target included. */
  chance(target: number): number;
}

/** Equal up to rounding counts as reached. */
const ROUNDING = 1e-12;

/**
 * The distribution of `achieved` plus the sum of the next `remaining` periods.
 *
 * @param history completed periods, oldest first, null for gaps; at least 3 observations
 * @param remaining whole periods to come, ≥ 0
 * @param season periods a cycle, 1 for none, null to find it from the data
 * @throws TOO_FEW_VALUES
 */
export function landing(
  history: readonly Observation[],
  remaining: number,
  achieved: number,
  season: number | null,
): Landing {
  const totals = remaining > 0 ? pathTotals(outlook(history, remaining, season)) : Float64Array.of(0);
  const at = (share: number): number => achieved + quantile(totals, share);
  return {
    median: at(0.5),
    quantile: at,
    chance: (target) =>
      totals.filter(
        (total) => total >= target - achieved - ROUNDING * (Math.abs(target) + Math.abs(achieved)),
      ).length / totals.length,
  };
}
