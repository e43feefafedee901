/** How large Sheets lets a spreadsheet and a sheet grow. */
import type { HostState } from '../HostState.ts';
import { ServiceError } from '../ServiceError.ts';
import type { Axis } from './gridChanges.ts';
import type { SheetCells } from './SheetCells.ts';

/** Room for so many more cells in the whole spreadsheet. */
export function expectRoom(host: HostState, more: number): void {
  const { limits, workbook } = host;
  const { getters } = workbook;
  const cells = getters
    .getSheetIds()
    .reduce((sum, id) => sum + getters.getNumberRows(id) * getters.getNumberCols(id), 0);
  if (cells + more > limits.cells)
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${limits.cells} cells.`,
    );
}

export function expectRoomFor(sheet: SheetCells, dimension: Axis, quantity: number): void {
  const { limits, workbook } = sheet.host;
  const { getters } = workbook;
  const columns = getters.getNumberCols(sheet.sheetId);
  if (dimension === 'COL' && columns + quantity > limits.columns)
    throw new ServiceError(
      `This action would increase the number of columns in the sheet above the limit of ${limits.columns} columns.`,
    );
  expectRoom(sheet.host, quantity * (dimension === 'ROW' ? columns : getters.getNumberRows(sheet.sheetId)));
}
