import { readDate } from '../calendar/isoDate.ts';

const DAY = 86_400_000;
const ORIGIN = Date.UTC(1899, 11, 30);

/** The number a spreadsheet holds for a day (`yyyy-MM-dd`); text that is no day stays as it is. */
export function serialOf(date: string): number | string {
  const day = readDate(date);
  return day === null ? date : (Date.parse(`${day}T00:00:00Z`) - ORIGIN) / DAY;
}
