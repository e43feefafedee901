import { type Day, formatDay, partsOf, weekdayOf } from '../../../src/core/calendar/Day.ts';
import { parseDay } from '../../../src/core/calendar/parseDay.ts';
import type { Grain, SeriesTable } from './Table.ts';

const MONTH = /^(\d{4})\s*[/\-.年]\s*(\d{1,2})\s*月?$/;
const PERIOD_WORD =
  /\d\s*(月|年|週|日|四半期|期|Q)|Q\s*[1-4]|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|week|month/i;

/** The first day of what a cell names: `2026-04-01`, `2026/04`, `2026年4月`; null for other words. */
export function dayOf(text: string): Day | null {
  const month = MONTH.exec(text.trim());
  return parseDay(month ? `${month[1]}/${month[2]}/1` : text);
}

/** Words such as 4月, Q1 or 第3週, which tell times from stages. */
export const isPeriodWord = (text: string): boolean => dayOf(text) !== null || PERIOD_WORD.test(text);

/** From the smallest distance between neighbouring days, because larger ones are gaps. */
export function grainOf(days: readonly Day[]): Grain {
  const steps = days.slice(1).map((day, i) => day - days[i]!);
  const smallest = Math.min(...steps);
  if (smallest === 1) return 'day';
  if (smallest === 7) return 'week';
  return smallest >= 28 && smallest <= 31 ? 'month' : 'other';
}

/** Months since year 0, so that neighbours differ by 1. */
export const monthNumber = (day: Day): number => {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
};

/** 2026/04 for a month, 2026/04/06 for a week or day. */
export function periodLabel(day: Day, grain: Grain): string {
  const text = formatDay(day);
  return grain === 'month' ? text.slice(0, 7) : text;
}

export const isoDay = (day: Day): string => formatDay(day).replace(/\//g, '-');

/** The month after so many months, as a label. */
export const monthLabel = (number: number): string =>
  `${Math.floor(number / 12)}/${String((number % 12) + 1).padStart(2, '0')}`;

/** Days without any Saturday or Sunday among them: the planner counts business days. */
export const isBusinessDays = ({ grain, periods }: Pick<SeriesTable, 'grain' | 'periods'>): boolean =>
  grain === 'day' && periods.every(({ date }) => date === null || weekdayOf(parseDay(date)!) % 6 !== 0);
