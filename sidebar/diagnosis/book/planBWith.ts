import type { Language } from '../../../src/addon/server/types.ts';
import type { FoundBook } from '../../../src/core/book/FoundBook.ts';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import { readBookPlan } from '../../../src/core/book/readBookPlan.ts';
import type { SheetBlock } from '../../../src/core/book/SheetBlock.ts';
import { applyEdits, type PlanEdit } from '../../../src/core/model/edits.ts';
import { findKpi } from '../../../src/core/model/Plan.ts';
import type { Measure } from './measuresOf.ts';

/**
 * KPI定義 with measures as the plan B of their KPIs. A plan B that has words keeps them; only its uplift is what was
 * tried.
 * @throws KPI_NOT_IN_PLAN and what `readBookPlan` throws
 */
export function planBWith(book: FoundBook, measures: readonly Measure[], language: Language): SheetBlock[] {
  const { plan } = readBookPlan(book)!;
  const edits = measures.map(
    ({ kpi, words, uplift }): PlanEdit => ({
      kind: 'set',
      kpi,
      values: { planB: findKpi(plan, kpi)?.planB || words, planBUplift: uplift },
    }),
  );
  return layoutBook(applyEdits(plan, edits), language, book).filter(({ key }) => key === 'definitions');
}
