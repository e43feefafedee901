import { shareOfSteps, stepsOf } from '../forecast/findSeason.ts';
import type { Observation } from '../forecast/scaledSeries.ts';

/** By the hour, half hour, quarter of an hour, ten and five minutes. */
const WITHIN_A_DAY = [24, 48, 96, 144, 288];
const WEEK = 7;
/** A daily cycle is seen in two weeks, explains a quarter of the steps, and visibly more than half a day does. */
const DAYS_TO_SEE = 14;
const LEAST_SHARE = 0.25;
const VISIBLY = 0.02;

/**
 * How many values of a series make a day: as the season says, a day's or a week's, or as the data show. 1 where values
 * are of days or longer.
 */
export function valuesADay(values: readonly Observation[], season: number | null): number {
  const isDay =
    season === null
      ? dayInData(values)
      : (perDay: number): boolean => season === perDay || season === WEEK * perDay;
  return WITHIN_A_DAY.find(isDay) ?? 1;
}

/**
 * Values that vary each by itself are higher or lower than both neighbours in two of three places; where half of the
 * variance comes from the value before, in 55%.
 */
const TURNS = 0.55;

/**
 * Whether what a week does not explain lasts from one value to the next, so that a day as a whole is busy or quiet.
 * Otherwise every value varies by itself, and each can stand out. Counts turning points of the change from last week.
 * Source: M. G. Kendall, Time-Series (1973), 2.11.
 */
export function movesByTheDay(known: readonly Observation[], perDay: number): boolean {
  // Across a gap, as before the second week, there is no change to look at: NaN carries that along.
  const values = known.map((v) => v ?? Number.NaN);
  const change = values.map((v, t) => v - values[t - WEEK * perDay]!);
  let turns = 0;
  let seen = 0;
  for (let t = 1; t + 1 < change.length; t++) {
    const product = (change[t]! - change[t - 1]!) * (change[t + 1]! - change[t]!);
    if (product < 0) turns++;
    if (product) seen++;
  }
  return turns < TURNS * seen;
}

/** Several days explain as much as one: the shortest cycle that explains nearly as much as the best is the day. */
function dayInData(values: readonly Observation[]): (perDay: number) => boolean {
  const steps = stepsOf(values);
  // R² for the number of phases, so that more phases do not explain more by themselves.
  const explained = (cycle: number): number => {
    const { share, within } = shareOfSteps(steps, cycle);
    return 1 - ((1 - share) * (within + cycle - 1)) / Math.max(1, within);
  };
  const seen = WITHIN_A_DAY.filter((perDay) => values.length >= DAYS_TO_SEE * perDay);
  const best = Math.max(LEAST_SHARE, ...seen.map(explained));
  return (perDay) =>
    seen.includes(perDay) &&
    explained(perDay) > Math.max(best, explained(perDay / 2) + 2 * VISIBLY) - VISIBLY;
}
