import { isDate } from '../../core/calendar/isDate.ts';
import { formatAddress } from '../../core/cells/address.ts';
import { type Box, parseBox } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import type { TableReading, TableRequest } from '../server/blockTypes.ts';
import type { RawCell } from '../server/bookTypes.ts';
import { boxRange } from './boxRange.ts';
import { cutToData, rangeAround, type Selection } from './readSelection.ts';

const mostCells = 20_000;

/** Values, formulas and number formats of the selection, without the empty rest of whole columns. */
export function readTableCells(selection: Selection, { wholeTable, withNames }: TableRequest): TableReading {
  if (selection.boxes.length === 0) throw new KpiError('NOTHING_SELECTED');
  const boxes = cutToData(wholeTable ? aroundCell(selection) : selection);
  const before = withNames ? 1 : 0;
  const { selected, row, column, range } = rangeAround(selection, boxes, before, 0, mostCells);
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
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
  };
}

/** One selected cell stands for the table around it. */
function aroundCell(selection: Selection): Selection {
  const [box, another] = selection.boxes;
  if (another || box!.rows * box!.columns > 1) return selection;
  const region = boxRange(selection.sheet, box!).getDataRegion().getA1Notation();
  return { ...selection, boxes: [parseBox(region, selection) as Box] };
}
