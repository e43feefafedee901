import { addMonths } from '../calendar/isoDate.ts';

/** The twelve months of a fiscal year, `yyyy-MM`, in their order. @param start its first month */
export function fiscalMonths(start: string): string[] {
  return Array.from({ length: 12 }, (_, i) => addMonths(start, i));
}

/**
 * The first month of the fiscal year a day or month falls in.
 * @param day `yyyy-MM-dd` or `yyyy-MM`
 * @param firstMonth 1–12; 4 for a year that begins in April
 */
export function fiscalYearOf(day: string, firstMonth: number): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const begins = month >= firstMonth ? year : year - 1;
  return `${begins}-${String(firstMonth).padStart(2, '0')}`;
}

/** The quarter (0–3) and the place (0–11) of a month within the fiscal year; null outside of it. */
export function placeInYear(
  month: string,
  start: string,
): { readonly quarter: number; readonly month: number } | null {
  const place = fiscalMonths(start).indexOf(month.slice(0, 7));
  return place < 0 ? null : { quarter: Math.floor(place / 3), month: place };
}
