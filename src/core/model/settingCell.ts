import { readChoice } from '../words/readChoice.ts';
import type { PlanSettings } from './Plan.ts';
import { ENTRIES, SECTIONS } from './settingWords.ts';
import { cellText, type Rows } from './sheetLayout.ts';

/**
 * Where KPI設定 has a setting, counted from 0: the value of an entry; of guards and influences the row of that
 * index. Null where no row has it.
 */
export function settingCell(
  rows: Rows,
  field: keyof PlanSettings,
  index: number,
): { readonly row: number; readonly column: number } | null {
  const section = field === 'guards' ? 'guard' : field === 'influences' ? 'influence' : 'plan';
  const found = rows.flatMap((cells, row) => {
    const isWanted = section !== 'plan' || readChoice(ENTRIES, cellText(cells[1])) === field;
    return isWanted && readChoice(SECTIONS, cellText(cells[0])) === section ? [row] : [];
  });
  const row = found[index];
  return row === undefined ? null : { row, column: section === 'plan' ? 2 : 1 };
}
