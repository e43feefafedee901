import type { KpiActual, Measures } from './measures.ts';
import { type BookPlaces, measureRows } from './places.ts';

/** First and last day of a stretch of time, as cells or formulas. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** Only numbers: criteria as `">-1E+300"` leave blanks and words out. */
export const IS_NUMBER = '">-1E+300"';

/**
 * The actual of a KPI over a stretch of time, as formula text without `=`; blank where nothing is recorded. A
 * ratio is the sum of its numerators over the sum of its denominators, of the rows that have both.
 */
export function actualIn(window: Window, actual: KpiActual, measures: Measures, places: BookPlaces): string {
  const within = criteria(window, places);
  if (actual.kind === 'ratio') {
    const [top, bottom] = [measureRows(places, actual.numerator), measureRows(places, actual.denominator)];
    const numerator = `SUMIFS(${top},${within},${bottom},${IS_NUMBER})`;
    return `IFERROR(${numerator}/SUMIFS(${bottom},${within},${top},${IS_NUMBER}),"")`;
  }
  const rows = measureRows(places, actual.column);
  const known = countIn(window, actual.column, places);
  const { joining } = measures.columns.find(({ key }) => key === actual.column)!;
  const sum = `SUMIFS(${rows},${within})`;
  const dates = measureRows(places, null);
  const value = {
    sum,
    mean: `${sum}/${known}`,
    last: `SUMIFS(${rows},${dates},MAXIFS(${dates},${within},${rows},${IS_NUMBER}))`,
  }[joining];
  return `IF(${known}=0,"",${value})`;
}

/** How many numbers of a measure there are. */
export function countIn(window: Window, key: string, places: BookPlaces): string {
  return `COUNTIFS(${criteria(window, places)},${measureRows(places, key)},${IS_NUMBER})`;
}

/** How many cases a ratio rests on. */
export function casesIn(window: Window, denominator: string, places: BookPlaces): string {
  return `SUMIFS(${measureRows(places, denominator)},${criteria(window, places)})`;
}

export const criteria = ({ from, to }: Window, places: BookPlaces): string => {
  const dates = measureRows(places, null);
  return `${dates},">="&${from},${dates},"<="&${to}`;
};
