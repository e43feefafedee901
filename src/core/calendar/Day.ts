/**
 * A calendar day as spreadsheets number them: whole days since 1899-12-30, with no time of day and no time zone.
 * 2026-11-20 is 46346.
 */
export type Day = number;

const MILLISECONDS = 86_400_000;
const DAYS_TO_1970 = 25_569;
const LAST: Day = 2_958_465; // 9999-12-31

/** The day of a date in the Gregorian calendar, month 1–12; null when there is none, such as February 30. */
export function toDay(year: number, month: number, dayOfMonth: number): Day | null {
  const day = Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS + DAYS_TO_1970;
  if (!isDay(day)) return null;
  const parts = partsOf(day);
  return parts.year === year && parts.month === month && parts.dayOfMonth === dayOfMonth ? day : null;
}

/** From 1899-12-31 to 9999-12-31. */
export const isDay = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= LAST;

export function partsOf(day: Day) {
  const date = new Date((day - DAYS_TO_1970) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (day: Day): number => (day + 6) % 7;

/** As `2026/11/20`. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  const padded = (n: number, width: number) => String(n).padStart(width, '0');
  return `${padded(year, 4)}/${padded(month, 2)}/${padded(dayOfMonth, 2)}`;
}
