/** Where the year ends, and how sure that is: formulas as text without `=`. */
import { isRatio, type Kpi } from '../model/Kpi.ts';
import { PERIODS_A_YEAR } from '../periods/periodsAYear.ts';
import type { Joining } from './measures.ts';
import { type BookPlaces, measureRows } from './places.ts';
import { TREE, TREE_HEAD } from './treeColumns.ts';
import { countIn, criteria, type Window } from './windows.ts';

/** With fewer numbers than this their spread says nothing. */
const FEWEST_ROWS = 4;

/**
 * A sum runs on as last year's did, where all of last year is known, else at the pace so far; a stock goes on from
 * last year's end as it has so far; a rate stays.
 */
export function landingFormula(kpi: Kpi, joining: Joining, row: number, baseline: string): string {
  const [actual, before, rest] = [TREE.actual, TREE.lastYear, TREE.restLastYear].map((at) => `${at}${row}`);
  const pace = `${actual}*12/${TREE_HEAD.months}`;
  let value = actual!;
  if (isSum(kpi, joining))
    value = `IF(AND(ISNUMBER(${rest}),ISNUMBER(${before}),${before}>0),${actual}*(1+${rest}/${before}),${pace})`;
  else if (isStock(kpi))
    value = `IF(ISNUMBER(${baseline}),${baseline}+(${actual}-${baseline})*12/${TREE_HEAD.months},${actual})`;
  return `IF(ISNUMBER(${actual}),IFERROR(${value},""),"")`;
}

/** What last year still brought from this point on; blank unless last year is complete, month by month. */
export function restOfLastYear(rest: Window, before: Window, key: string, places: BookPlaces): string {
  const complete = `${countIn(rest, key, places)}>=12-${TREE_HEAD.months},${countIn(before, key, places)}>=${TREE_HEAD.months}`;
  return `IF(AND(${complete}),SUMIFS(${measureRows(places, key)},${criteria(rest, places)}),"")`;
}

/**
 * Standard error of a landing at the pace so far: the rows to come vary as those so far, and their mean is known
 * from n rows only: s·√(r + r²/n). Blank where it cannot be said.
 */
export function spreadFormula(now: Window, key: string, places: BookPlaces): string {
  const [rows, within, n] = [measureRows(places, key), criteria(now, places), TREE_HEAD.goalRows];
  const [months, sum] = [TREE_HEAD.months, `SUMIFS(${rows},${within})`];
  const rest = `(${n}*(12-${months})/${months})`;
  const squares = `SUMPRODUCT(${datesWithin(now, places)},${rows},${rows})`;
  const deviation = `SQRT(MAX(0,${squares}-${sum}*${sum}/${n})/(${n}-1))`;
  const error = `${deviation}*SQRT(${rest}+${rest}*${rest}/${n})`;
  return `IF(OR(${n}<${FEWEST_ROWS},${months}>=12),"",IFERROR(${error},""))`;
}

/** 1 for each row of the stretch of time, 0 for the others; headings are no dates. */
function datesWithin({ from, to }: Window, places: BookPlaces): string {
  const dates = measureRows(places, null);
  return `ISNUMBER(${dates})*(${dates}>=${from})*(${dates}<=${to})`;
}

/** The share of a year's target one target of the KPI is: a monthly sum lands at twelve of them. */
export const targetsAYear = (kpi: Kpi, joining: Joining): number =>
  isSum(kpi, joining) ? PERIODS_A_YEAR[kpi.period ?? 'year'] : 1;

export const isSum = (kpi: Kpi, joining: Joining): boolean => !isRatio(kpi) && joining === 'sum';

/** A number that stands at the end of a period and was at `baseline` a year ago. */
export const isStock = (kpi: Kpi): boolean =>
  !isRatio(kpi) && kpi.aggregation === 'last' && kpi.period === null;
