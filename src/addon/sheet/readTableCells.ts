import { isDate } from '../../core/calendar/isDate.ts';
import { formatAddress } from '../../core/cells/address.ts';
import { type Box, boundingBox, lastColumn, lastRow, parseBox } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import type { TableReading, TableRequest } from '../server/blockTypes.ts';
import type { RawCell } from '../server/bookTypes.ts';
import { boxRange } from './boxRange.ts';
import { cutToData, type Selection, summarize } from './readSelection.ts';

const mostCells = 20_000;

/** Values and number formats of the selection, without the empty rest of whole columns. */
export function readTableCells(selection: Selection, { wholeTable, withNames }: TableRequest): TableReading {
  if (selection.boxes.length === 0) throw new KpiError('NOTHING_SELECTED');
  const boxes = cutToData(wholeTable === true ? aroundCell(selection) : selection);
  if (boxes.length === 0) throw new KpiError('SELECTION_EMPTY', { place: summarize(selection).address });
  const selected = boundingBox(boxes);
  const row = Math.max(1, selected.row - (withNames === true ? 1 : 0));
  const column = Math.max(1, selected.column - (withNames === true ? 1 : 0));
  const rows = lastRow(selected) - row + 1;
  const columns = lastColumn(selected) - column + 1;
  if (rows * columns > mostCells)
    throw new KpiError('SELECTION_TOO_LARGE', { value: rows * columns, limit: mostCells });
  const range = boxRange(selection.sheet, { row, column, rows, columns });
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const raw = (value: unknown): RawCell =>
    isDate(value) ? Utilities.formatDate(value, zone, 'yyyy-MM-dd') : (value as RawCell);
  return {
    address: boxes.map((box) => formatAddress(selection.name, box)).join(', '),
    sheetName: selection.name,
    selected,
    row,
    column,
    values: range.getValues().map((line) => line.map(raw)),
    formats: range.getNumberFormats(),
  };
}

/** One selected cell stands for the table around it. */
function aroundCell(selection: Selection): Selection {
  const [box] = selection.boxes;
  if (selection.boxes.length !== 1 || !box || box.rows * box.columns !== 1) return selection;
  const region = boxRange(selection.sheet, box).getDataRegion().getA1Notation();
  return { ...selection, boxes: [parseBox(region, selection) as Box] };
}
