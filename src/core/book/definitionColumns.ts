import type { Language } from '../errors/messages/index.ts';
import type { KpiField } from '../model/Kpi.ts';
import { findKpi, type Plan } from '../model/Plan.ts';
import { columnsFor } from '../model/planRows.ts';
import { readPlan } from '../model/readPlan.ts';
import { findLayout, type Rows } from '../model/sheetLayout.ts';
import { updateRows } from '../model/updateRows.ts';
import { foldWord } from '../words/foldWord.ts';
import type { FoundCells } from './FoundBook.ts';
import { bookWords } from './words.ts';

/** Where KPI定義 has its columns: as found, or as it will be written. */
export function definitionColumns(
  plan: Plan,
  language: Language,
  found: FoundCells | null,
): ReadonlyMap<KpiField | 'market', number> {
  if (!found) {
    const columns = columnsFor(plan);
    const places = columns.map(({ field }, index): [KpiField | 'market', number] => [field, index + 1]);
    return new Map([...places, ['market', columns.length + 1]]);
  }
  const layout = findLayout(updatedRows(found, plan, language));
  const places = new Map<KpiField | 'market', number>();
  layout.columns.forEach((column, field) => {
    places.set(field, column + 1);
  });
  const words = [bookWords.ja.market, bookWords.en.market].map(foldWord);
  const market = layout.others.find(({ heading }) => words.includes(foldWord(heading)));
  if (market) places.set('market', market.column + 1);
  return places;
}

/**
 * The sheet's rows with the plan's changes. A KPI the plan no longer has leaves a blank row, so that no other
 * row moves and the planner's own formulas keep pointing at what they point at.
 */
export function updatedRows(found: FoundCells, plan: Plan, language: Language): unknown[][] {
  const rows: Rows = found.values;
  const reading = readPlan(rows, plan);
  const gone = [...reading.rowOf].filter(([id]) => !findKpi(plan, id)).map(([, row]) => row);
  const updated = updateRows(rows, plan, language);
  for (const row of gone.sort((a, b) => a - b)) {
    const blank = updated[0]!.map((_, at) =>
      [...reading.layout.columns.values()].includes(at) ? '' : (rows[row]![at] ?? ''),
    );
    updated.splice(row, 0, blank);
  }
  return updated;
}
