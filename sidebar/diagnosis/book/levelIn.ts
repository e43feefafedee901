import type { Kpi } from '../../../src/core/model/Kpi.ts';
import { PERIODS_A_YEAR } from '../../../src/core/periods/periodsAYear.ts';
import type { Grain } from '../table/Table.ts';
import { type Stretch, valueIn } from '../table/valueIn.ts';
import type { BookSubject } from './BookSubject.ts';

export const PERIODS_A_MONTH: Readonly<Record<Grain, number>> = {
  month: 1,
  week: 52 / 12,
  day: 365 / 12,
  other: 1,
};

export const monthsIn = (grain: Grain, [from, to]: Stretch): number =>
  (to - from + 1) / PERIODS_A_MONTH[grain];

/**
 * What a KPI is over a stretch, in the terms of its target: what adds up as its pace a year (or a month, for a target a
 * month), anything else as it is. Null where nothing is known.
 */
export function levelIn(kpi: Kpi, { seriesOf, table }: BookSubject, stretch: Stretch): number | null {
  const series = seriesOf.get(kpi.id)!;
  const value = valueIn(series, stretch);
  if (value === null || series.joining !== 'sum') return value;
  return value / paceFactor(kpi, monthsIn(table.grain, stretch));
}

/** How many of the periods its target is for a KPI has had in so many months. */
export const paceFactor = ({ period }: Kpi, months: number): number =>
  (months / 12) * PERIODS_A_YEAR[period ?? 'year'];
