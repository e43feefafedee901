import type { Language } from '../errors/messages/index.ts';
import type { Plan } from '../model/Plan.ts';
import { type FoundBook, foundSheet } from './FoundBook.ts';
import { treeColumn } from './treeColumns.ts';
import { formatText } from './treeSheet.ts';

/** Ids of KPIs whose unit is another one than when the book was built: KPIツリー still has the format of then. */
export function changedUnits(plan: Plan, book: FoundBook, language: Language): ReadonlySet<string> {
  const formats = new Map<unknown, unknown>();
  for (const cells of foundSheet(book, 'tree')?.values ?? [])
    formats.set(cells[treeColumn('id') - 1], cells[treeColumn('format') - 1]);
  const changed = plan.kpis.filter(
    (kpi) => formats.has(kpi.id) && formats.get(kpi.id) !== formatText(kpi, language),
  );
  return new Set(changed.map(({ id }) => id));
}
