import type { Language } from '../errors/messages/index.ts';
import type { Column } from '../model/columns.ts';
import type { KpiField } from '../model/Kpi.ts';
import { UNITS, unitWord } from '../model/units.ts';
import type { BlockBox, Rule, Validation } from './SheetBlock.ts';

/**
 * What may be typed below a heading of KPI定義: a pull-down, a date, months.
 * @param isOutside whether the cell names something that is no row of the sheet, such as a condition of KPI設定
 */
export function definitionValidation(
  { field, kind, choices }: Column,
  place: (field: KpiField) => number | null,
  headingRow: number,
  last: number,
  language: Language,
  isOutside: (row: number, column: number) => boolean,
): Validation[] {
  const column = place(field);
  if (column === null || last <= headingRow) return [];
  const box = { row: headingRow + 1, column, rows: last - headingRow, columns: 1 };
  const add = (rule: Rule): Validation[] => [{ box, rule }];
  if (choices) return add({ kind: 'list', values: Object.keys(choices).map((id) => choices[id]![language]) });
  if (kind === 'unit')
    return add({ kind: 'list', values: Object.keys(UNITS).map((id) => unitWord(id, language)) });
  if (kind === 'kpi') {
    const rule: Rule = { kind: 'cells', box: { ...box, column: place('name') ?? 2 } };
    return runs(box, (row) => !isOutside(row, column)).map((run) => ({ box: run, rule }));
  }
  if (kind === 'date') return add({ kind: 'date' });
  return kind === 'months' ? add({ kind: 'zeroOrMore' }) : [];
}

/** The stretches of a column in which a row counts. */
function runs(box: BlockBox, counts: (row: number) => boolean): BlockBox[] {
  const found: BlockBox[] = [];
  for (let row = box.row; row < box.row + box.rows; row++) {
    const before = found[found.length - 1];
    if (!counts(row)) continue;
    if (before && before.row + before.rows === row)
      found[found.length - 1] = { ...before, rows: before.rows + 1 };
    else found.push({ ...box, row, rows: 1 });
  }
  return found;
}
