import { type Day, weekdayOf } from './Day.ts';

/** How many days count from one to another, both included; 0 when the last is before the first. */
export type DayCount = (first: Day, last: Day) => number;

export const calendarDays: DayCount = (first, last) => Math.max(0, last - first + 1);

/** Monday to Friday without the given holidays. */
export function businessDays(holidays: Iterable<Day>): DayCount {
  const offDays = Array.from(new Set(holidays)).filter(isWeekday);
  return (first, last) =>
    last < first
      ? 0
      : weekdaysUpTo(last) -
        weekdaysUpTo(first - 1) -
        offDays.filter((day) => day >= first && day <= last).length;
}

const isWeekday = (day: Day): boolean => weekdayOf(day) >= 1 && weekdayOf(day) <= 5;

/** Weekdays from Monday 1900-01-01 (day 2) to a day. */
function weekdaysUpTo(day: Day): number {
  const gone = day - 1;
  return Math.floor(gone / 7) * 5 + Math.min(5, ((gone % 7) + 7) % 7);
}
