/** A month in days, whose season is a week, and in weeks, whose season is a year; and how far month-ends and pay days stray. */
const MONTHS = new Map([
  [7, { length: 30.44, stray: 3 }],
  [52, { length: 4.35, stray: 0.7 }],
]);

/** What is at least half as far out on the same side counts as the same thing again. */
const ALIKE = 0.5;
/**
 * In how many other months it must be found. Just as many are no chance only where no month looked at goes without:
 * Thanksgiving, Christmas and a blizzard can be a month apart.
 */
const LEAST = 2;

/**
 * Whether what sticks out at `place` does so every month, as pay days and month-ends do: found again in the three
 * months before and the three after, as far as the series reaches; it may be missing once where it is found three times. The series has no dates, and months differ
 * in length, so any place that may be a month away is looked at.
 *
 * @param residuals what season and trend leave
 * @param season periods a cycle: 7 for days, 52 for weeks; with others nothing returns monthly
 */
export function returnsMonthly(residuals: Float64Array, place: number, season: number): boolean {
  const month = MONTHS.get(season);
  if (month === undefined) return false;
  const own = residuals[place]!;
  let looked = 0;
  let found = 0;
  for (const months of [-3, -2, -1, 1, 2, 3]) {
    const first = Math.ceil(place + months * month.length - month.stray);
    const last = Math.floor(place + months * month.length + month.stray);
    if (first < 0 || last >= residuals.length) continue;
    looked++;
    if (residuals.subarray(first, last + 1).some((r) => r * own > 0 && Math.abs(r) >= ALIKE * Math.abs(own)))
      found++;
  }
  return found >= LEAST && found >= looked - (found > LEAST ? 1 : 0);
}
