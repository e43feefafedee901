/** Everything a write needs to know about a stretch of cells, read in three service calls whatever its size. */

import { type Box, lastColumn, lastRow } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import { boxRange } from './boxRange.ts';
import type { OpenSheet } from './openSheet.ts';

/** Above this a read no longer ends within the time a sidebar call may take. */
const maxCells = 500_000;

export interface Table {
  readonly box: Box;
  value(row: number, column: number): unknown;
  /** As the planner sees it. */
  display(row: number, column: number): string;
  formula(row: number, column: number): string;
}

/** Reads a rectangle; what reaches beyond the grid reads as blank. */
export function readTable(open: OpenSheet, wanted: Box): Table {
  const box = {
    ...wanted,
    rows: Math.min(lastRow(wanted), open.rows) - wanted.row + 1,
    columns: Math.min(lastColumn(wanted), open.columns) - wanted.column + 1,
  };
  if (box.rows * box.columns > maxCells)
    throw new KpiError('SELECTION_TOO_LARGE', { value: box.rows * box.columns, limit: maxCells });
  const range = boxRange(open.sheet, box);
  const values = range.getValues();
  const displays = range.getDisplayValues();
  const formulas = range.getFormulas();
  const at = <T>(cells: readonly (readonly T[])[], row: number, column: number, blank: T): T => {
    const cell = cells[row - box.row]?.[column - box.column];
    return cell === undefined ? blank : cell;
  };
  return {
    box: wanted,
    value: (row, column) => at<unknown>(values, row, column, ''),
    display: (row, column) => at(displays, row, column, ''),
    formula: (row, column) => at(formulas, row, column, ''),
  };
}
