/** From an address on the wire to the sheet and the rectangle it means. */

import { formatAddress, splitAddress } from '../../core/cells/address.ts';
import { type Box, clip, lastColumn, lastRow, parseBox } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import type { Change } from '../undo/Change.ts';
import type { Sheet, Spreadsheet } from './services.ts';

export interface OpenSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** The sheet all of the addresses name; they must name one and the same. */
export function openSheet(spreadsheet: Spreadsheet, addresses: readonly string[]): OpenSheet {
  const names = addresses.map((address) => {
    const parts = splitAddress(address);
    if (!parts) throw new KpiError('ADDRESS_UNREADABLE', { value: address });
    return parts.sheetName;
  });
  const name = names[0]!;
  const other = names.find((n) => n !== name);
  if (other !== undefined) throw new KpiError('OTHER_SHEET', { value: other, place: name });
  return openNamed(spreadsheet, name);
}

export function openNamed(spreadsheet: Spreadsheet, name: string): OpenSheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new KpiError('SHEET_MISSING', { value: name });
  return openOne(sheet, name);
}

export const openOne = (sheet: Sheet, name = sheet.getName()): OpenSheet => ({
  sheet,
  name,
  rows: sheet.getMaxRows(),
  columns: sheet.getMaxColumns(),
});

/** @param beyond How many rows and columns past the end are welcome, because the sheet can grow. */
export function boxIn(open: OpenSheet, address: string, beyond = 0): Box {
  const parts = splitAddress(address);
  if (parts && parts.sheetName !== open.name)
    throw new KpiError('OTHER_SHEET', { value: parts.sheetName, place: open.name });
  const box = parts && parseBox(parts.cells, open);
  if (!box) throw new KpiError('ADDRESS_UNREADABLE', { value: address });
  if (lastRow(box) > open.rows + beyond || lastColumn(box) > open.columns + beyond)
    throw new KpiError('OUTSIDE_SHEET', { value: address });
  return box;
}

/** The part of a rectangle that is there; the rest the sheet can grow for. */
export function insideOf(open: OpenSheet, box: Box): Box {
  const inside = clip(box, open);
  if (!inside) throw new KpiError('OUTSIDE_SHEET', { value: formatAddress(open.name, box) });
  return inside;
}

/** What the sheet lacks for all of them. */
export const growthFor = ({ rows, columns }: OpenSheet, boxes: readonly Box[]): Change['grow'] => ({
  rows: Math.max(0, ...boxes.map((box) => lastRow(box) - rows)),
  columns: Math.max(0, ...boxes.map((box) => lastColumn(box) - columns)),
});
