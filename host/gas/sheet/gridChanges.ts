/** What every change of a sheet's rows or columns shares. */
import type { EngineCommand } from '../../engine/EngineCommand.ts';
import { ServiceError } from '../ServiceError.ts';
import type { SheetCells } from './SheetCells.ts';

export type Axis = 'ROW' | 'COL';

/** Zero-based indexes of `count` rows or columns from the one-based `first`. */
export function elements(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}

export function change<S extends SheetCells>(sheet: S, ...commands: EngineCommand[]): S {
  const { host, sheetId } = sheet;
  host.expectSheet(sheetId);
  const sheetName = host.workbook.getters.getSheetName(sheetId);
  host.write(
    sheetId,
    'all',
    commands.map((command) => ({ sheetId, sheetName, ...command })),
  );
  return sheet;
}

export function sizeOf(sheet: SheetCells, dimension: Axis): number {
  return dimension === 'ROW' ? sheet.getMaxRows() : sheet.getMaxColumns();
}

export function expectExisting(sheet: SheetCells, dimension: Axis, first: number, count: number): void {
  if (first < 1 || count < 1 || first + count - 1 > sizeOf(sheet, dimension))
    throw new ServiceError(
      dimension === 'ROW' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.',
    );
}
