/** A stretch of cells, read in a few service calls whatever its size. */

import type { Box } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import { boxRange } from './boxRange.ts';
import { insideOf, type OpenSheet } from './openSheet.ts';
import type { Range } from './services.ts';

/** Above this a read no longer ends within the time a sidebar call may take. */
const maxCells = 500_000;

export interface Table {
  readonly range: Range;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Reads a rectangle as far as the sheet reaches. */
export function readTable(open: OpenSheet, wanted: Box): Table {
  const box = insideOf(open, wanted);
  if (box.rows * box.columns > maxCells)
    throw new KpiError('SELECTION_TOO_LARGE', { value: box.rows * box.columns, limit: maxCells });
  const range = boxRange(open.sheet, box);
  return { range, values: range.getValues(), formulas: range.getFormulas() };
}
