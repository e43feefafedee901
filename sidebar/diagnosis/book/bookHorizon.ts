import { businessDays } from '../../../src/core/calendar/dayCount.ts';
import { addMonths, lastDayOf } from '../../../src/core/calendar/isoDate.ts';
import { knownHolidays } from '../../../src/core/calendar/knownHolidays.ts';
import { parseDay } from '../../../src/core/calendar/parseDay.ts';
import { fiscalYearOf } from '../../../src/core/periods/fiscalYear.ts';
import type { Horizon } from '../situation/horizon.ts';
import { isBusinessDays, monthNumber } from '../table/periods.ts';
import type { SeriesTable } from '../table/Table.ts';

/** The plan's year where it does not say. */
const USUAL_FIRST_MONTH = 4;

/** Where a book stands in its year: up to its base month, and, for what is to come, up to the last complete period. */
export function bookHorizon(table: SeriesTable, start: string, base: string | null, today: string) {
  const { periods, series, grain } = table;
  const filled = periods.reduce(
    (last, _, at) => (series.some(({ values }) => (values[at] ?? null) !== null) ? at : last),
    0,
  );
  const month = (date: string | null) => (date === null ? null : monthNumber(parseDay(date)!));
  const upTo = month(base);
  let to = filled;
  if (upTo !== null) {
    to = periods.reduce((last, { date }, at) => (date !== null && month(date)! <= upTo ? at : last), 0);
  }
  const year = start === '' ? fiscalYearOf(periods[to]!.date ?? today, USUAL_FIRST_MONTH) : start;
  const first = month(`${year}-01`)!;
  const from = Math.max(
    0,
    periods.findIndex(({ date }) => date !== null && month(date)! >= first),
  );
  // Some numbers are known ahead, such as contracts up for renewal; what is to come begins after today all the same.
  const past = periods.reduce((last, { date }, at) => (date !== null && date <= today ? at : last), from);
  const counted = Math.min(to, filled, past);
  const shared = grain === 'month' ? 'yyyy-MM'.length : 'yyyy-MM-dd'.length;
  const isRunning =
    grain !== 'week' && periods[counted]!.date?.slice(0, shared) === today.slice(0, shared) && counted > from;
  const last = isRunning ? counted - 1 : counted;
  const gone = (at: number) => Math.max(0, Math.min(12, (month(periods[at]!.date) ?? first) - first + 1));
  const remaining = grain === 'month' ? 12 - gone(last) : periodsToEnd(table, last, addMonths(year, 11));
  const horizon: Horizon = { start: from, last, remaining, running: isRunning ? counted : null };
  return { horizon, toDate: [from, to] as const, months: gone(to) };
}

/** Weeks or days from the last period to the end of a month; business days where the book has no weekends. */
function periodsToEnd(table: SeriesTable, last: number, month: string): number {
  const date = table.periods[last]!.date;
  if (date === null) return 0;
  const [next, end] = [parseDay(date)! + 1, parseDay(lastDayOf(month))!];
  if (next > end) return 0;
  if (table.grain !== 'day') return Math.floor((end - next + 1) / 7);
  return isBusinessDays(table) ? businessDays(knownHolidays(next, end))(next, end) : end - next + 1;
}
