const DAY = 86_400_000;
/** Day 0 of a spreadsheet's serial dates. */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const WRITTEN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** `yyyy-MM-dd`, or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** A date as people write it (`2027/03/31`, `2027年3月31日`) or a serial number, as `yyyy-MM-dd`; else null. */
export function readDate(value: unknown): string | null {
  if (typeof value === 'number') {
    const isDay = Number.isInteger(value) && value > 0 && value < 2_958_466;
    return isDay ? new Date(SERIAL_ORIGIN + value * DAY).toISOString().slice(0, 10) : null;
  }
  const parts = WRITTEN.exec(String(value).normalize('NFKC').trim());
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** A month as people write it (`2026/04`, `2026年4月`, or a day of it), as `yyyy-MM`; else null. */
export function readMonth(value: unknown): string | null {
  const day = readDate(value);
  if (day) return day.slice(0, 7);
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(String(value).normalize('NFKC').trim());
  const first = parts && isoDate(Number(parts[1]), Number(parts[2]), 1);
  return first ? first.slice(0, 7) : null;
}

/** The month `count` months after `month` (both `yyyy-MM`). */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The last day of the month, `yyyy-MM-dd`. */
export function lastDayOf(month: string): string {
  const next = addMonths(month, 1);
  const first = Date.UTC(Number(next.slice(0, 4)), Number(next.slice(5, 7)) - 1, 1);
  return new Date(first - DAY).toISOString().slice(0, 10);
}
