/** What the planner has selected, cut to where the sheet holds anything. */

import { formatAddress } from '../../core/cells/address.ts';
import { type Box, boundingBox, clip, lastColumn, lastRow, parseBox } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import type { SelectionSummary } from '../server/types.ts';
import { type OpenSheet, openOne } from './openSheet.ts';
import type { Range, Spreadsheet } from './services.ts';

const maxRanges = 50;

export interface Selection extends OpenSheet {
  /** As selected; whole columns reach to the end of the grid. */
  readonly boxes: readonly Box[];
}

export function readSelection(spreadsheet: Spreadsheet): Selection {
  const sheet = spreadsheet.getActiveSheet();
  const open = openOne(sheet);
  const list = sheet.getActiveRangeList();
  const single = list ? null : sheet.getActiveRange();
  const ranges = list ? list.getRanges() : single ? [single] : [];
  if (ranges.length > maxRanges) throw new KpiError('TOO_MANY_RANGES', { value: ranges.length });
  const boxes = ranges.map((range) => parseBox(range.getA1Notation(), open)!);
  return { ...open, boxes };
}

export function summarize({ name, boxes }: Selection): SelectionSummary {
  return {
    sheetName: name,
    address: boxes.map((box) => formatAddress(name, box)).join(', '),
    rows: boxes.reduce((sum, box) => sum + box.rows, 0),
    columns: boxes.reduce((max, box) => Math.max(max, box.columns), 0),
  };
}

/** A rectangle around some cells, as far as the sheet reaches, to be read in a few calls. */
export function rangeAround(
  { sheet, rows, columns }: OpenSheet,
  boxes: readonly Box[],
  before: number,
  after: number,
  limit: number,
): { readonly selected: Box; readonly row: number; readonly column: number; readonly range: Range } {
  const selected = boundingBox(boxes);
  const row = Math.max(1, selected.row - before);
  const column = Math.max(1, selected.column - before);
  const height = Math.min(rows, lastRow(selected) + after) - row + 1;
  const width = Math.min(columns, lastColumn(selected) + after) - column + 1;
  if (height * width > limit) throw new KpiError('SELECTION_TOO_LARGE', { value: height * width, limit });
  return { selected, row, column, range: sheet.getRange(row, column, height, width) };
}

/**
 * The selected ranges without the empty rest of whole columns and rows. One call each for the last row and column
 * that hold anything; a range beyond them is left out.
 * @throws SELECTION_EMPTY
 */
export function cutToData(selection: Selection): Box[] {
  const { sheet, boxes } = selection;
  const used = { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  const cut = boxes.flatMap((box) => clip(box, used) ?? []);
  if (cut.length === 0) throw new KpiError('SELECTION_EMPTY', { place: summarize(selection).address });
  return cut;
}
