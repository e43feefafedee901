import { type Day, weekdayOf } from './Day.ts';
import { knownHolidays } from './knownHolidays.ts';
import { parseDay } from './parseDay.ts';

/** A run of days off longer than a weekend makes the working day after it unlike others. */
const LONG_BREAK = 3;
/** Holidays are looked up from so many days before the first date on, so that its run of days off is seen whole. */
const LOOK_BACK = LONG_BREAK;

/**
 * Which values of a daily series the Japanese calendar explains: those of national holidays and of the company's own
 * (year-end, Obon), and those of the working day after three or more days off in a row, when work has piled up. To be
 * used as `exclude` of anomalies, so that a Monday after a long weekend is none. Saturdays, Sundays and the Monday after
 * an ordinary weekend repeat every week and are left to the season.
 *
 * @param dates `yyyy-MM-dd`, one a value, in time order; weekdays only is a daily series too
 * @param companyHolidays `yyyy-MM-dd`
 * @returns one a date; all false unless most dates follow the one before by a day, since a week or a month has no holiday
 */
export function explainedByCalendar(
  dates: readonly string[],
  companyHolidays: ReadonlySet<string>,
): boolean[] {
  const days = dates.map(parseDay);
  const known = days.filter((day): day is Day => day !== null);
  if (!isDaily(known)) return days.map(() => false);
  const first = known.reduce((least, day) => Math.min(least, day)) - LOOK_BACK;
  const last = known.reduce((most, day) => Math.max(most, day));
  const holidays = new Set([...knownHolidays(first, last), ...Array.from(companyHolidays, parseDay)]);
  const isOff = (day: Day): boolean => weekdayOf(day) % 6 === 0 || holidays.has(day);
  const daysOffBefore = (day: Day): number => {
    let count = 0;
    while (count < LONG_BREAK && isOff(day - 1 - count)) count++;
    return count;
  };
  return days.map((day) => {
    if (day === null) return false;
    return holidays.has(day) || (!isOff(day) && daysOffBefore(day) >= LONG_BREAK);
  });
}

/** Whether most dates are the day after the one before. */
function isDaily(days: readonly Day[]): boolean {
  const next = days.slice(1).filter((day, i) => day - days[i]! === 1).length;
  return next > Math.max(0, days.length - 1) / 2;
}
