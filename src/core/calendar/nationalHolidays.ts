import { KpiError } from '../errors/KpiError.ts';
import { type Day, partsOf, weekdayOf } from './Day.ts';
import { FIRST_YEAR, LAST_YEAR, nationalDays } from './nationalDays.ts';

/**
 * Every national holiday of Japan in a year, in order, with its name: the days the law names (第2条), the substitute
 * for one on a Sunday (第3条第2項: until 2006 the Monday after, since then the next day that is none itself) and the
 * citizens' holiday between two of them (第3条第3項).
 *
 * @throws HOLIDAYS_UNKNOWN outside 2000–2100.
 */
export function nationalHolidays(year: number): Map<Day, string> {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR))
    throw new KpiError('HOLIDAYS_UNKNOWN', { value: year, first: FIRST_YEAR, last: LAST_YEAR });
  const named = nationalDays(year);
  const holidays = new Map(named);
  for (const day of named.keys()) {
    if (weekdayOf(day) === 0) addSubstitute(holidays, named, day, year);
  }
  for (const day of named.keys()) {
    const between = day + 1;
    if (named.has(day + 2) && !holidays.has(between) && (year >= 2007 || weekdayOf(between) !== 0))
      holidays.set(between, '国民の休日');
  }
  return new Map(Array.from(holidays).sort(([a], [b]) => a - b));
}

function addSubstitute(
  holidays: Map<Day, string>,
  named: ReadonlyMap<Day, string>,
  sunday: Day,
  year: number,
): void {
  let day = sunday + 1;
  if (year >= 2007) while (named.has(day)) day++;
  if (!named.has(day)) holidays.set(day, '振替休日');
}

/** The national holidays from one day to another (included). @throws HOLIDAYS_UNKNOWN */
export function nationalHolidaysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let year = partsOf(first).year; year <= partsOf(last).year; year++)
    days.push(...nationalHolidays(year).keys());
  return days.filter((day) => day >= first && day <= last);
}
