import { parseDay } from '../../../src/core/calendar/parseDay.ts';
import { fiscalYearOf } from '../../../src/core/periods/fiscalYear.ts';
import type { Horizon } from '../situation/horizon.ts';
import { monthNumber } from '../table/periods.ts';
import type { SeriesTable } from '../table/Table.ts';
import { PERIODS_A_MONTH } from './levelIn.ts';

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
  const isRunning =
    grain === 'month' && periods[counted]!.date?.slice(0, 7) === today.slice(0, 7) && counted > from;
  const last = isRunning ? counted - 1 : counted;
  const gone = (at: number) => Math.max(0, Math.min(12, (month(periods[at]!.date) ?? first) - first + 1));
  const total = Math.round(12 * PERIODS_A_MONTH[grain]);
  const remaining = grain === 'month' ? 12 - gone(last) : Math.max(0, total - (last - from + 1));
  const horizon: Horizon = { start: from, last, remaining, running: isRunning ? counted : null };
  return { horizon, toDate: [from, to] as const, months: gone(to) };
}
