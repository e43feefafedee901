/** What a target can be counted in. With money the panel asks for the value of one. */
export const units = {
  countMonth: { counted: 'count', money: false, period: 'month' },
  countYear: { counted: 'count', money: false, period: 'year' },
  count: { counted: 'count', money: false, period: null },
  companies: { counted: 'companies', money: false, period: null },
  people: { counted: 'people', money: false, period: null },
  moneyMonth: { counted: 'count', money: true, period: 'month' },
  moneyYear: { counted: 'count', money: true, period: 'year' },
  money: { counted: 'count', money: true, period: null },
} as const;

export type UnitId = keyof typeof units;
export const unitIds = Object.keys(units) as UnitId[];

/** Mondays to Fridays in the month or calendar year of `today` (yyyy-MM-dd). */
export function weekdaysIn(period: 'month' | 'year', today: string): number {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  const first = period === 'month' ? Date.UTC(year, month, 1) : Date.UTC(year, 0, 1);
  const end = period === 'month' ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1);
  let days = 0;
  for (let day = first; day < end; day += 86_400_000) {
    const weekday = new Date(day).getUTCDay();
    if (weekday >= 1 && weekday <= 5) days++;
  }
  return days;
}
