import { forecastIntervals } from '../forecast/forecast.ts';
import { outlook } from '../forecast/Outlook.ts';
import type { Observation } from '../forecast/scaledSeries.ts';
import type { Landing } from './landing.ts';

/** Beyond these shares nothing is said. */
const [LEAST, MOST] = [0.001, 0.999];
/** Halvings until a share is known to a thousandth. */
const STEPS = 12;
const ROUNDING = 1e-12;

/**
 * Where something that does not add up (a stock, a level) will stand after the next `remaining` periods: the forecast
 * of the last of them, with the intervals of `forecast`.
 *
 * @param history completed periods, oldest first, null for gaps; at least 3 observations
 * @param remaining whole periods to come; 0: the last observation stands
 * @throws TOO_FEW_VALUES
 */
export function endLevel(history: readonly Observation[], remaining: number, season: number | null): Landing {
  const view = outlook(history, Math.max(1, remaining), season);
  const known = history.filter((value): value is number => value !== null);
  const now = remaining === 0 ? known[known.length - 1]! : view.constant;
  const quantile = (share: number): number => {
    if (now !== null) return now;
    const { point, lower, upper } = forecastIntervals(view, Math.abs(2 * share - 1))[remaining - 1]!;
    return share === 0.5 ? point : share > 0.5 ? upper : lower;
  };
  return {
    median: quantile(0.5),
    quantile: (share) => quantile(Math.min(MOST, Math.max(LEAST, share))),
    chance: (target) => 1 - shareBelow(quantile, target - ROUNDING * Math.abs(target)),
  };
}

/** The share at which an ascending quantile function reaches a limit. */
function shareBelow(quantile: (share: number) => number, limit: number): number {
  if (quantile(LEAST) >= limit) return 0;
  if (quantile(MOST) < limit) return 1;
  let [low, high] = [LEAST, MOST];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (quantile(middle) < limit) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
