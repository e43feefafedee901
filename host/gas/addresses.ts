/** A1 notation and grid coordinates. */
import { helpers, type Zone } from '@odoo/o-spreadsheet';
import { withEngineNames } from '../engine/sheetNames.ts';
import type { Workbook } from '../engine/Workbook.ts';
import { ServiceError } from './ServiceError.ts';

export function toA1({ left, top, right, bottom }: Zone): string {
  const start = helpers.toXC(left, top);
  return left === right && top === bottom ? start : `${start}:${helpers.toXC(right, bottom)}`;
}

/** `B2:C`, `A:A`, `2:3`, `'シート 2'!A1` and a named range, within the sheet's grid. */
export function parseA1(
  workbook: Workbook,
  a1: string,
  defaultSheetId: string,
): { sheetId: string; zone: Zone } {
  const { getters } = workbook;
  const named = getters.getNamedRange(a1);
  const range = named?.range ?? getters.getRangeFromSheetXC(defaultSheetId, withEngineNames(a1));
  if (range.invalidXc || range.invalidSheetName) throw new ServiceError(`Range not found: ${a1}`);
  const { left, top, right, bottom } = range.zone;
  expectInGrid(workbook, range.sheetId, range.zone);
  return { sheetId: range.sheetId, zone: { left, top, right, bottom } };
}

/** From one-based coordinates, as scripts give them. */
export function zoneAt(row: number, column: number, rows: number, columns: number): Zone {
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  return { left: column - 1, top: row - 1, right: column + columns - 2, bottom: row + rows - 2 };
}

export function expectInGrid(workbook: Workbook, sheetId: string, zone: Zone): void {
  const { getters } = workbook;
  if (zone.bottom >= getters.getNumberRows(sheetId) || zone.right >= getters.getNumberCols(sheetId))
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}
