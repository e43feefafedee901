import type { Direction } from '../../../src/core/judge/Direction.ts';
import { usualCutoffs } from '../../../src/core/judge/usualCutoffs.ts';
import type { Landing } from '../../../src/core/landing/landing.ts';

/** The next number up as far as a target is concerned: what equals it meets it, whichever way is better. */
const ABOVE = 1e-9;

/** The chance of ending on the right side of a target; for a band, of ending as near to it as counts as green. */
export function chanceToMeet(distribution: Landing, target: number, direction: Direction): number {
  const above = (limit: number) => distribution.chance(limit + ABOVE * Math.abs(limit));
  if (direction === 'higher') return distribution.chance(target);
  if (direction === 'lower') return 1 - above(target);
  const reach = (1 - usualCutoffs.band.green) * Math.abs(target);
  return distribution.chance(target - reach) - above(target + reach);
}

/** Whether a value is on the right side of a target. */
export function isMet(value: number, target: number, direction: Direction): boolean {
  const slack = ABOVE * Math.abs(target);
  if (direction === 'higher') return value >= target - slack;
  if (direction === 'lower') return value <= target + slack;
  return Math.abs(value - target) <= (1 - usualCutoffs.band.green) * Math.abs(target) + slack;
}
