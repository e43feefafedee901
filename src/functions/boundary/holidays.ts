import type { Day } from '../../core/calendar/Day.ts';
import { businessDays, calendarDays, type DayCount } from '../../core/calendar/dayCount.ts';
import { nationalHolidaysBetween } from '../../core/calendar/nationalHolidays.ts';
import { readChoice } from '../../core/words/readChoice.ts';
import { isBlank, placeIn, toGrid } from './Grid.ts';
import { asDay, type Reader, read } from './readers.ts';

const NATIONAL = {
  national: { ja: '祝日', en: 'National holidays', also: ['日本の祝日', '国民の祝日', 'japan'] },
};

/** A day off, or the word for all national holidays of Japan. */
const asHoliday: Reader<Day | 'national'> = (value, place) =>
  (typeof value === 'string' ? readChoice(NATIONAL, value) : null) ?? asDay(value, place);

/**
 * How days count from `first` to `last`: all of them when `holidays` is left out; otherwise Monday to Friday without the
 * days off, in whatever shape they are given, blanks ignored. An empty text says "business days, no holidays".
 */
export function dayCount(holidays: unknown, first: Day, last: Day): DayCount {
  if (holidays === undefined || holidays === null) return calendarDays;
  const grid = toGrid('holidays', holidays);
  const daysOff = grid.cells.map((cell, i): readonly Day[] => {
    if (isBlank(cell)) return [];
    const holiday = read(asHoliday, cell, placeIn(grid, i));
    return holiday === 'national' ? nationalHolidaysBetween(first, last) : [holiday];
  });
  return businessDays(daysOff.flat());
}
