import { isDate } from '../../core/calendar/isDate.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import type { RawCell } from '../server/bookTypes.ts';
import type { TableReading } from '../server/seriesTypes.ts';
import { formatAddress } from '../sheet/address.ts';
import { type Box, boundingBox, parseBox } from '../sheet/Box.ts';
import { boxRange } from '../sheet/boxRange.ts';
import { cutToData, type Selection, summarize } from '../sheet/readSelection.ts';

const mostCells = 20_000;

/** Values and number formats of the selection, without the empty rest of whole columns. */
export function readTableCells(selection: Selection): TableReading {
  const place = summarize(selection).address;
  const boxes = cutToData(wholeTable(selection));
  if (boxes.length === 0) throw new KpiError('SELECTION_EMPTY', { place });
  const box = boundingBox(boxes);
  if (box.rows * box.columns > mostCells)
    throw new KpiError('SELECTION_TOO_LARGE', { value: box.rows * box.columns, limit: mostCells });
  const range = boxRange(selection.sheet, box);
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const raw = (value: unknown): RawCell =>
    isDate(value) ? Utilities.formatDate(value, zone, 'yyyy-MM-dd') : (value as RawCell);
  return {
    address: formatAddress(selection.name, box),
    sheetName: selection.name,
    row: box.row,
    column: box.column,
    values: range.getValues().map((row) => row.map(raw)),
    formats: range.getNumberFormats(),
  };
}

/** One selected cell stands for the table around it. */
function wholeTable(selection: Selection): Selection {
  const [box] = selection.boxes;
  if (selection.boxes.length !== 1 || !box || box.rows * box.columns !== 1) return selection;
  const region = boxRange(selection.sheet, box).getDataRegion().getA1Notation();
  return { ...selection, boxes: [parseBox(region, selection) as Box] };
}
