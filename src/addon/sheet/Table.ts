/** A stretch of cells, read in a few service calls whatever its size. */

import { formatAddress } from '../../core/cells/address.ts';
import { type Box, lastColumn, lastRow } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import { boxRange } from './boxRange.ts';
import type { OpenSheet } from './openSheet.ts';
import type { Range } from './services.ts';

/** Above this a read no longer ends within the time a sidebar call may take. */
const maxCells = 500_000;

export interface Table {
  readonly range: Range;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Reads a rectangle as far as the sheet reaches. */
export function readTable({ sheet, name, rows, columns }: OpenSheet, wanted: Box): Table {
  const box = {
    ...wanted,
    rows: Math.min(lastRow(wanted), rows) - wanted.row + 1,
    columns: Math.min(lastColumn(wanted), columns) - wanted.column + 1,
  };
  if (box.rows < 1 || box.columns < 1)
    throw new KpiError('OUTSIDE_SHEET', { value: formatAddress(name, wanted) });
  if (box.rows * box.columns > maxCells)
    throw new KpiError('SELECTION_TOO_LARGE', { value: box.rows * box.columns, limit: maxCells });
  const range = boxRange(sheet, box);
  return { range, values: range.getValues(), formulas: range.getFormulas() };
}
