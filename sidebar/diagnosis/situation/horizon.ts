import { type Day, partsOf, weekdayOf } from '../../../src/core/calendar/Day.ts';
import { knownHolidays } from '../../../src/core/calendar/knownHolidays.ts';
import { parseDay } from '../../../src/core/calendar/parseDay.ts';
import { isBusinessDays, monthLabel, monthNumber, periodLabel } from '../table/periods.ts';
import type { Series, SeriesTable } from '../table/Table.ts';

/** Japanese fiscal years begin in April. */
const FIRST_MONTH = 4;
const USUAL_REMAINING = { month: 12, week: 4, day: 7, other: 3 } as const;

/** The stretch a target is for: from `start` to the last known period, and what remains. */
export interface Horizon {
  readonly start: number;
  /** Last period with a value that is complete. */
  readonly last: number;
  readonly remaining: number;
  /** A period that is still running and therefore left out; null: none. */
  readonly running: number | null;
}

/** The fiscal year of the last month; where there are no months, everything so far and a little more. */
export function usualHorizon(table: SeriesTable, series: Series, today: string): Horizon {
  const filled = lastFilled(series);
  const running = isRunning(table, filled, today) ? filled : null;
  const last = running === null ? filled : filled - 1;
  const date = table.periods[last]?.date ?? null;
  const day = date === null ? null : parseDay(date);
  if (table.grain !== 'month' || day === null)
    return { start: 0, last, remaining: USUAL_REMAINING[table.grain], running };
  const gone = ((partsOf(day).month - FIRST_MONTH + 12) % 12) + 1;
  return { start: Math.max(0, last - gone + 1), last, remaining: 12 - gone, running };
}

const lastFilled = ({ values }: Series): number => {
  let last = values.length - 1;
  while (last >= 0 && values[last] === null) last--;
  return last;
};

function isRunning({ grain, periods }: SeriesTable, index: number, today: string): boolean {
  const date = periods[index]?.date;
  if (!date) return false;
  return grain === 'month' ? date.slice(0, 7) === today.slice(0, 7) : grain === 'day' && date === today;
}

/** The day from which periods to come have dates; null where they can only be counted. */
const dayToCountFrom = ({ grain, periods }: SeriesTable, last: number): Day | null => {
  const date = periods[last]?.date ?? null;
  return date === null || grain === 'other' ? null : parseDay(date);
};

/** Whether periods to come have dates instead of +1, +2 …, which nobody says. */
export const isComingDated = (table: SeriesTable, last: number): boolean =>
  dayToCountFrom(table, last) !== null;

/** Labels of what follows the last period: months, weeks and days by date, others as +1, +2 … */
export function comingLabels(table: SeriesTable, last: number, count: number): string[] {
  const { grain } = table;
  const day = dayToCountFrom(table, last);
  if (day === null) return Array.from({ length: count }, (_, i) => `+${i + 1}`);
  if (grain === 'month') return Array.from({ length: count }, (_, i) => monthLabel(monthNumber(day) + i + 1));
  const isOff = isBusinessDays(table) ? daysOffAfter(day, count) : () => false;
  const labels: string[] = [];
  const step = grain === 'week' ? 7 : 1;
  for (let next = day + step; labels.length < count; next += step)
    if (!isOff(next)) labels.push(periodLabel(next, grain));
  return labels;
}

/** Weekends and national holidays, as far as so many business days reach. */
function daysOffAfter(day: Day, count: number): (day: Day) => boolean {
  const holidays = new Set(knownHolidays(day, day + 2 * count + 14));
  return (next) => weekdayOf(next) % 6 === 0 || holidays.has(next);
}

/** The column of targets that belongs to a series: 受注目標 to 受注, or the only one there is. */
export function targetOf(table: SeriesTable, series: Series): Series | null {
  const targets = table.series.filter(({ isTarget }) => isTarget);
  const named = targets
    .filter(({ heading }) => stem(heading) === stem(series.heading))
    .concat(targets.filter(({ heading }) => heading.startsWith(series.heading)));
  const actuals = table.series.filter(({ isTarget }) => !isTarget);
  return named[0] ?? (targets.length === 1 && actuals.length === 1 ? targets[0]! : null);
}

const stem = (heading: string) =>
  heading
    .replace(/[\s_・((]*(目標|計画|予算|実績|targets?|plan|goal|budget|actuals?)[))]*/gi, '')
    .toLowerCase();

/** The target of the whole stretch; periods without one are taken as the average of the others. */
export function usualTarget(target: Series, { start, last, remaining }: Horizon) {
  const values = target.values.slice(start, last + 1 + remaining).filter((value) => value !== null);
  if (values.length === 0) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  const periods = last + 1 - start + remaining;
  return { total: Math.round((total * periods) / values.length), known: values.length, periods };
}
