/** A sheet's look as a grid: widths, heights, frozen and hidden rows and columns. */
import type { EngineCommand } from '../../engine/EngineCommand.ts';
import type { Range } from '../range/Range.ts';
import { ServiceError } from '../ServiceError.ts';
import { type Axis, change, elements, expectExisting } from './gridChanges.ts';
import { SheetCells } from './SheetCells.ts';

export class SheetLayout extends SheetCells {
  setColumnWidth(column: number, width: number): this {
    return resize(this, 'COL', column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    return resize(this, 'COL', column, count, width);
  }
  getColumnWidth(column: number): number {
    return this.host.workbook.getters.getColSize(this.sheetId, column - 1);
  }
  setRowHeight(row: number, height: number): this {
    return resize(this, 'ROW', row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    return resize(this, 'ROW', row, count, height);
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    return resize(this, 'ROW', row, count, height);
  }
  getRowHeight(row: number): number {
    return this.host.workbook.getters.getRowSize(this.sheetId, row - 1);
  }
  /** Text cannot be measured without a screen: the width that fits the longest text is estimated. */
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeColumns(column: number, count: number): this {
    for (let at = column; at < column + count; at++) resize(this, 'COL', at, 1, estimatedWidth(this, at));
    return this;
  }

  setFrozenRows(rows: number): void {
    freeze(this, rows === 0 ? { type: 'UNFREEZE_ROWS' } : { type: 'FREEZE_ROWS', quantity: rows });
  }
  setFrozenColumns(columns: number): void {
    freeze(
      this,
      columns === 0 ? { type: 'UNFREEZE_COLUMNS' } : { type: 'FREEZE_COLUMNS', quantity: columns },
    );
  }
  getFrozenRows(): number {
    return this.host.workbook.getters.getPaneDivisions(this.sheetId).ySplit;
  }
  getFrozenColumns(): number {
    return this.host.workbook.getters.getPaneDivisions(this.sheetId).xSplit;
  }

  hideRows(row: number, count = 1): void {
    show(this, 'HIDE_COLUMNS_ROWS', 'ROW', row, count);
  }
  showRows(row: number, count = 1): void {
    show(this, 'UNHIDE_COLUMNS_ROWS', 'ROW', row, count);
  }
  hideColumns(column: number, count = 1): void {
    show(this, 'HIDE_COLUMNS_ROWS', 'COL', column, count);
  }
  showColumns(column: number, count = 1): void {
    show(this, 'UNHIDE_COLUMNS_ROWS', 'COL', column, count);
  }
  hideRow(range: Range): void {
    this.hideRows(range.getRow(), range.getNumRows());
  }
  hideColumn(range: Range): void {
    this.hideColumns(range.getColumn(), range.getNumColumns());
  }
  isRowHiddenByUser(row: number): boolean {
    return this.host.workbook.getters.isRowHiddenByUser(this.sheetId, row - 1);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.host.workbook.getters.isColHiddenByUser(this.sheetId, column - 1);
  }
  setHiddenGridlines(areHidden: boolean): this {
    const command = {
      type: 'SET_GRID_LINES_VISIBILITY',
      sheetId: this.sheetId,
      areGridLinesVisible: !areHidden,
    };
    this.host.write(this.sheetId, 'all', [command]);
    return this;
  }
  hasHiddenGridlines(): boolean {
    return !this.host.workbook.getters.getGridLinesVisibility(this.sheetId);
  }
}

function resize<S extends SheetLayout>(
  sheet: S,
  dimension: Axis,
  first: number,
  count: number,
  size: number,
): S {
  expectExisting(sheet, dimension, first, count);
  return change(sheet, { type: 'RESIZE_COLUMNS_ROWS', dimension, elements: elements(first, count), size });
}

function estimatedWidth(sheet: SheetLayout, column: number): number {
  const texts = sheet.getRange(1, column, Math.max(1, sheet.getLastRow()), 1).getDisplayValues();
  const units = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  return Math.max(50, ...texts.map(([text]) => units(text!) * 7 + 16));
}

function freeze(sheet: SheetLayout, command: EngineCommand): void {
  if (sheet.host.workbook.tryRun([{ sheetId: sheet.sheetId, ...command }]).length > 0)
    throw new ServiceError("You can't freeze all visible rows or columns on the sheet.");
}

function show(sheet: SheetLayout, type: string, dimension: Axis, first: number, count: number): void {
  expectExisting(sheet, dimension, first, count);
  change(sheet, { type, dimension, elements: elements(first, count) });
}
