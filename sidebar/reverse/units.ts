import { toDay } from '../../src/core/calendar/Day.ts';
import { businessDays } from '../../src/core/calendar/dayCount.ts';
import { nationalHolidaysBetween } from '../../src/core/calendar/nationalHolidays.ts';

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

/** Days of the month or calendar year of `today` (yyyy-MM-dd) without weekends and Japan's national holidays. */
export function businessDaysIn(period: 'month' | 'year', today: string): number {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const first = toDay(year, period === 'month' ? month : 1, 1)!;
  const next = period === 'month' && month < 12 ? toDay(year, month + 1, 1)! : toDay(year + 1, 1, 1)!;
  return businessDays(nationalHolidaysBetween(first, next - 1))(first, next - 1);
}
