import type { Language } from '../errors/messages/index.ts';
import type { Column } from '../model/columns.ts';
import type { KpiField } from '../model/Kpi.ts';
import { UNITS, unitWord } from '../model/units.ts';
import type { Rule, Validation } from './SheetBlock.ts';

/** What may be typed below a heading of KPI定義: a pull-down, a date, months. */
export function definitionValidation(
  { field, kind, choices }: Column,
  place: (field: KpiField) => number | null,
  headingRow: number,
  last: number,
  language: Language,
): Validation[] {
  const column = place(field);
  if (column === null || last <= headingRow) return [];
  const box = { row: headingRow + 1, column, rows: last - headingRow, columns: 1 };
  const add = (rule: Rule): Validation[] => [{ box, rule }];
  if (choices) return add({ kind: 'list', values: Object.keys(choices).map((id) => choices[id]![language]) });
  if (kind === 'unit')
    return add({ kind: 'list', values: Object.keys(UNITS).map((id) => unitWord(id, language)) });
  if (kind === 'kpi') return add({ kind: 'cells', box: { ...box, column: place('name') ?? 2 } });
  if (kind === 'date') return add({ kind: 'date' });
  return kind === 'months' ? add({ kind: 'zeroOrMore' }) : [];
}
