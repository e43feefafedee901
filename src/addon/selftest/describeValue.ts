/** A value as a formula's argument arrives, in words that can be compared and copied into a report. */
import { isDate } from '../../core/calendar/isDate.ts';
import { spreadsheetClock } from '../spreadsheetClock.ts';

const mostCells = 12;

export function describeValue(value: unknown): string {
  if (isDate(value)) return `Date ${spreadsheetClock.dayOf(value as Date)}`;
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (!Array.isArray(value)) return String(value);
  const rows = value as unknown[][];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (rows.length * columns > mostCells) return `${rows.length}×${columns} ${describeValue(rows[0]![0])}…`;
  return `[${rows.map(describeValue).join()}]`;
}

/** Several arguments; those left out at the end leave no trace. */
export const describeArguments = (values: readonly unknown[]): string =>
  values
    .map(describeValue)
    .join('|')
    .replace(/(\|undefined)+$/, '');
