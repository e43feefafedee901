/** One cell as a planner sees it. */
import { toScriptValue } from './engine/cellValues.ts';
import { Notes } from './engine/notes.ts';
import { withSheetsNames } from './engine/sheetNames.ts';
import { parseA1 } from './gas/addresses.ts';
import type { HostState } from './gas/HostState.ts';
import type { CellView } from './types.ts';

export function viewCell({ workbook, dates }: HostState, a1: string, defaultSheetId: string): CellView {
  const { sheetId, zone } = parseA1(workbook, a1, defaultSheetId);
  const position = { sheetId, col: zone.left, row: zone.top };
  const evaluated = workbook.evaluated(position);
  const style = workbook.computedStyle(position);
  return {
    value: toScriptValue(evaluated, dates),
    display: evaluated.formattedValue,
    formula: withSheetsNames(workbook.formula(position)),
    background: style.fillColor?.toLowerCase() ?? null,
    color: style.textColor?.toLowerCase() ?? null,
    bold: Boolean(style.bold),
    error: evaluated.type === 'error' ? String(evaluated.message ?? '') : null,
    note: new Notes(workbook, sheetId).at(position),
  };
}
