import type { Observation } from './scaledSeries.ts';

/** Days to the same weekday of the next year. */
const YEAR = 364;
const WEEK = 7;
/** From four weeks more than a year on, the data have a say in whether the year repeats itself. */
export const DAYS_TO_REPEAT = YEAR + 28;
/** How much of last year's ups and downs comes back where they do. Estimated on development series. */
const REPEATED = 0.7;
/**
 * Prior weight of a year that repeats itself against one that does not, which a few weeks of a second year can hardly
 * tell. Chosen on 121 earlier windows of development series.
 */
export const REPEATED_YEAR_PRIOR = 4;

/** The mean of the week around each day; a week without any observation is as the one before. */
function weeklyMeans(values: readonly Observation[]): number[] {
  let mean = 0;
  return values.map((_, day) => {
    const first = Math.max(0, Math.min(values.length - WEEK, day - (WEEK >> 1)));
    const week = values.slice(first, first + WEEK).filter((v): v is number => v !== null);
    if (week.length > 0) mean = week.reduce((sum, v) => sum + v, 0) / week.length;
    return mean;
  });
}

/**
 * What last year lets expect of every day, from the second year on and into the future: its ups and downs by week, in
 * part. Zero in the first year; beyond a year ahead the last known year is used again.
 *
 * @param length past and future days
 */
export function lastYear(values: readonly Observation[], length: number): Float64Array {
  const weeks = weeklyMeans(values);
  return new Float64Array(length).map((_, day) => {
    if (day < YEAR) return 0;
    const known =
      day < values.length + YEAR ? day - YEAR : values.length - YEAR + ((day - values.length) % YEAR);
    return REPEATED * (weeks[known]! - weeks[0]!);
  });
}
