import type { BookReading } from '../../../src/addon/server/bookTypes.ts';
import { foundSheet } from '../../../src/core/book/FoundBook.ts';
import { planMeasures } from '../../../src/core/book/measures.ts';
import { type BookPlanReading, readBookPlan } from '../../../src/core/book/readBookPlan.ts';
import { treeRows } from '../../../src/core/book/treeRows.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import { kgiOf, type Plan } from '../../../src/core/model/Plan.ts';
import type { Horizon } from '../situation/horizon.ts';
import type { Series, SeriesTable } from '../table/Table.ts';
import { bookHorizon } from './bookHorizon.ts';
import { kpiTable } from './kpiTable.ts';
import { type Actuals, readActuals } from './readActuals.ts';

/** A KPI book with actuals: what it says, as series over time, one a KPI. */
export interface BookSubject {
  readonly book: BookReading;
  readonly reading: BookPlanReading;
  readonly plan: Plan;
  readonly kgi: Kpi | null;
  readonly actuals: Actuals;
  /** One series a KPI, in the order of the tree. */
  readonly table: SeriesTable;
  readonly seriesOf: ReadonlyMap<string, Series>;
  /** For what is to come: complete periods only. */
  readonly horizon: Horizon;
  /** What the book itself adds up: from the start of the year to its base month. */
  readonly toDate: readonly [from: number, to: number];
  /** Months of the year gone with the base month, 0–12. */
  readonly months: number;
}

/**
 * Null: there is no book, or nothing in it yet to diagnose.
 * @throws what `readBookPlan` and `readActuals` throw
 */
export function bookSubject(book: BookReading, today: string): BookSubject | null {
  const reading = readBookPlan(book);
  const sheet = foundSheet(book, 'actuals');
  if (!reading || !sheet || reading.plan.kpis.length === 0) return null;
  const { plan } = reading;
  const measures = planMeasures(plan);
  const actuals = readActuals(plan, book, measures);
  const kpis = treeRows(plan).map(({ kpi }) => kpi);
  const table = kpiTable(kpis, measures, actuals, plan.start);
  if (table === null) return null;
  return {
    book,
    reading,
    plan,
    kgi: kgiOf(plan),
    actuals,
    table,
    seriesOf: new Map(table.series.map((series) => [series.id, series])),
    ...bookHorizon(table, plan.start, actuals.base, today),
  };
}

/** Whether 診断 has something to say about this book. */
export function hasActuals(book: BookReading, today: string): boolean {
  try {
    return bookSubject(book, today) !== null;
  } catch {
    return false;
  }
}
