import { type Day, toDay } from './Day.ts';
import { FIRST_YEAR, LAST_YEAR } from './nationalDays.ts';
import { nationalHolidaysBetween } from './nationalHolidays.ts';

/** The national holidays from one day to another (included), as far as they are known: in the years 2000–2100. */
export const knownHolidays = (first: Day, last: Day): Day[] =>
  nationalHolidaysBetween(
    Math.max(first, toDay(FIRST_YEAR, 1, 1)!),
    Math.min(last, toDay(LAST_YEAR, 12, 31)!),
  );
