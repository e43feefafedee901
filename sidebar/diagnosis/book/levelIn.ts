import type { Kpi } from '../../../src/core/model/Kpi.ts';
import { PERIODS_A_YEAR } from '../../../src/core/periods/periodsAYear.ts';
import { isBusinessDays } from '../table/periods.ts';
import type { Grain, SeriesTable } from '../table/Table.ts';
import { type Stretch, valueIn } from '../table/valueIn.ts';
import type { BookSubject } from './BookSubject.ts';

const PERIODS_A_MONTH: Readonly<Record<Grain, number>> = { month: 1, week: 52 / 12, day: 365 / 12, other: 1 };
/** Days from Monday to Friday a month that are no national holidays. */
const BUSINESS_DAYS_A_MONTH = 245 / 12;

/** How many months so many periods of a table are. */
export const monthsOf = (table: SeriesTable, count: number): number =>
  count / (isBusinessDays(table) ? BUSINESS_DAYS_A_MONTH : PERIODS_A_MONTH[table.grain]);

export const monthsIn = (table: SeriesTable, [from, to]: Stretch): number => monthsOf(table, to - from + 1);

/**
 * What a KPI is over a stretch, in the terms of its target: what adds up as its pace a year (or a month, for a target a
 * month), anything else as it is. Null where nothing is known.
 */
export function levelIn(kpi: Kpi, { seriesOf, table }: BookSubject, stretch: Stretch): number | null {
  const series = seriesOf.get(kpi.id)!;
  const value = valueIn(series, stretch);
  if (value === null || series.joining !== 'sum') return value;
  return value / paceFactor(kpi, monthsIn(table, stretch));
}

/** How many of the periods its target is for a KPI has had in so many months. */
export const paceFactor = ({ period }: Kpi, months: number): number =>
  (months / 12) * PERIODS_A_YEAR[period ?? 'year'];
