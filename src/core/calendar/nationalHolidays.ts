import { KpiError } from '../errors/KpiError.ts';
import { type Day, partsOf, weekdayOf } from './Day.ts';
import { FIRST_YEAR, LAST_YEAR, nationalDays } from './nationalDays.ts';

/**
 * Every national holiday of Japan in a year, in order: the days the law names (第2条), the substitute for one on a Sunday
 * (第3条第2項: until 2006 the Monday after, since then the next day that is none itself) and the citizens' holiday between
 * two of them (第3条第3項).
 *
 * @throws HOLIDAYS_UNKNOWN outside 2000–2100.
 */
export function nationalHolidays(year: number): Day[] {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR))
    throw new KpiError('HOLIDAYS_UNKNOWN', { value: year, first: FIRST_YEAR, last: LAST_YEAR });
  const named = nationalDays(year);
  const holidays = new Set(named);
  for (const sunday of named) {
    if (weekdayOf(sunday) !== 0) continue;
    let day = sunday + 1;
    if (year >= 2007) while (named.has(day)) day++;
    holidays.add(day);
  }
  for (const day of named) {
    if (named.has(day + 2) && (year >= 2007 || weekdayOf(day + 1) !== 0)) holidays.add(day + 1);
  }
  return Array.from(holidays).sort((a, b) => a - b);
}

/** The national holidays from one day to another (included). @throws HOLIDAYS_UNKNOWN */
export function nationalHolidaysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let year = partsOf(first).year; year <= partsOf(last).year; year++)
    days.push(...nationalHolidays(year));
  return days.filter((day) => day >= first && day <= last);
}
