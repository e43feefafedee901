import { type Day, formatDay, isDay, toDay } from './Day.ts';
import { parseDay } from './parseDay.ts';

/** A date as people write it (`2027/03/31`, `2027年3月31日`) or a serial number, as `yyyy-MM-dd`; else null. */
export function readDate(value: unknown): string | null {
  const day = typeof value === 'number' ? value : parseDay(String(value));
  return day !== null && isDay(day) ? toIso(day) : null;
}

/** A month as people write it (`2026/04`, `2026年4月`, or a day of it), as `yyyy-MM`; else null. */
export function readMonth(value: unknown): string | null {
  const day = readDate(value);
  if (day) return day.slice(0, 7);
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(String(value).normalize('NFKC').trim());
  const first = parts && toDay(Number(parts[1]), Number(parts[2]), 1);
  return first ? toIso(first).slice(0, 7) : null;
}

/** The month `count` months after `month` (both `yyyy-MM`). */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The last day of the month, `yyyy-MM-dd`. */
export function lastDayOf(month: string): string {
  const next = addMonths(month, 1);
  return toIso(toDay(Number(next.slice(0, 4)), Number(next.slice(5, 7)), 1)! - 1);
}

function toIso(day: Day): string {
  return formatDay(day).replace(/\//g, '-');
}
