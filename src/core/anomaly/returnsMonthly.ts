/** How many periods a month may have: of days, whose season is a week, and of weeks, whose season is a year. */
const MONTHS = new Map([
  [7, { shortest: 28, longest: 31 }],
  [52, { shortest: 4, longest: 5 }],
]);

/** What is at least half as far out on the same side counts as the same thing again. */
const ALIKE = 0.5;

/**
 * Whether what sticks out at `place` does so every month, as pay days and month-ends do: found again in all but one of
 * the two months before and the two after, as far as the series reaches, and at least twice. The series has no dates,
 * and months differ in length, so any place that may be a month away is looked at.
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
  for (const months of [-2, -1, 1, 2]) {
    const one = place + months * month.shortest;
    const other = place + months * month.longest;
    const first = Math.min(one, other);
    const last = Math.max(one, other);
    if (first < 0 || last >= residuals.length) continue;
    looked++;
    if (residuals.subarray(first, last + 1).some((r) => r * own > 0 && Math.abs(r) >= ALIKE * Math.abs(own)))
      found++;
  }
  return found >= 2 && found >= looked - 1;
}
