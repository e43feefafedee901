import { normalQuantile } from '../distributions/normal.ts';
import { KpiError } from '../errors/KpiError.ts';
import { toRatio } from '../numbers/Ratio.ts';
import { wholeUnits } from '../numbers/wholeUnits.ts';
import { type Chance, chancesWithUncertainRates, chanceWithKnownRates } from './chances.ts';
import { smallestCount } from './smallestCount.ts';

/** Slack for the last digit of a probability: reaching the confidence exactly counts as reaching it. */
const ROUNDING = 1e-12;

/** Beyond this a count is no plan any more. */
const LARGEST_COUNT = 1e12;

/** Where to begin the search: the root of n p − z √(n p (1 − p)) = target. */
function normalStart(target: number, rates: readonly number[], confidence: number): number {
  const rate = rates.reduce((product, r) => product * r, 1);
  const spread = normalQuantile(confidence) * Math.sqrt(Math.max(0, 1 - rate));
  const root = (spread + Math.sqrt(spread * spread + 4 * target)) / 2;
  return Math.ceil((root * root) / rate);
}

function countFor(chance: Chance, target: number, start: number, confidence: number): number {
  const isEnough = (n: number): boolean => {
    if (n > LARGEST_COUNT) throw new KpiError('CONFIDENCE_UNREACHABLE', { confidence });
    return chance(n) >= confidence - ROUNDING;
  };
  return smallestCount(isEnough, target - 1, start);
}

/**
 * How many must enter each stage so that, with probability ≥ `confidence`, at least `target` come out at the end
 * although every prospect converts by chance: one count per stage and, last, the target rounded up.
 *
 * Each count is its own answer: given that many at that stage, the stages after it are random. Only the first
 * answers for the whole chain.
 *
 * @param target Final count, > 0; rounded up to whole units.
 * @param rates Conversion rates in (0, 1], in funnel order.
 * @param confidence In (0, 1).
 * @param samples How many cases each rate was observed on (> 0), or null when the rates count as known. With samples
 *   a rate is Beta(s + ½, n − s + ½), s = rate × n (Jeffreys' posterior). Few cases never make the plan cheaper:
 *   the answer is at least the one for known rates, which the prior alone could undercut at very low rates.
 */
export function safeVolumes(
  target: number,
  rates: readonly number[],
  confidence: number,
  samples: readonly number[] | null,
): number[] {
  const goal = Number(wholeUnits(toRatio(target), [target]));
  const uncertain = samples && chancesWithUncertainRates(goal, rates, samples);
  const counts = rates.map((_, stage) => {
    const later = rates.slice(stage);
    const start = normalStart(goal, later, confidence);
    const known = countFor(chanceWithKnownRates(goal, later), goal, start, confidence);
    return uncertain ? countFor(uncertain(stage), known, Math.ceil(known * 1.1), confidence) : known;
  });
  return [...counts, goal];
}
