/** A sheet's rows and columns: inserted, deleted, moved, sized, hidden, frozen. */
import type { EngineCommand } from '../../engine/BatchPlugin.ts';
import { ServiceError } from '../GasObject.ts';
import type { Range } from '../range/Range.ts';
import { SheetCells } from './SheetCells.ts';

type Axis = 'ROW' | 'COL';

export class SheetGrid extends SheetCells {
  insertRowBefore(before: number): this {
    return insert(this, 'ROW', before, 1, 'before');
  }
  insertRowAfter(after: number): this {
    return insert(this, 'ROW', after, 1, 'after');
  }
  insertRowsBefore(before: number, count: number): this {
    return insert(this, 'ROW', before, count, 'before');
  }
  insertRowsAfter(after: number, count: number): this {
    return insert(this, 'ROW', after, count, 'after');
  }
  insertRows(before: number, count = 1): this {
    return insert(this, 'ROW', before, count, 'before');
  }
  insertColumnBefore(before: number): this {
    return insert(this, 'COL', before, 1, 'before');
  }
  insertColumnAfter(after: number): this {
    return insert(this, 'COL', after, 1, 'after');
  }
  insertColumnsBefore(before: number, count: number): this {
    return insert(this, 'COL', before, count, 'before');
  }
  insertColumnsAfter(after: number, count: number): this {
    return insert(this, 'COL', after, count, 'after');
  }
  insertColumns(before: number, count = 1): this {
    return insert(this, 'COL', before, count, 'before');
  }
  deleteRow(row: number): this {
    return remove(this, 'ROW', row, 1);
  }
  deleteRows(row: number, count: number): this {
    return remove(this, 'ROW', row, count);
  }
  deleteColumn(column: number): this {
    return remove(this, 'COL', column, 1);
  }
  deleteColumns(column: number, count: number): this {
    return remove(this, 'COL', column, count);
  }
  moveRows(rows: Range, before: number): void {
    move(this, 'ROW', rows.zone.top, rows.zone.bottom, before);
  }
  moveColumns(columns: Range, before: number): void {
    move(this, 'COL', columns.zone.left, columns.zone.right, before);
  }

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

function elements(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}

function change<S extends SheetGrid>(sheet: S, ...commands: EngineCommand[]): S {
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

function sizeOf(sheet: SheetGrid, dimension: Axis): number {
  return dimension === 'ROW' ? sheet.getMaxRows() : sheet.getMaxColumns();
}

function expectExisting(sheet: SheetGrid, dimension: Axis, first: number, count: number): void {
  if (first < 1 || count < 1 || first + count - 1 > sizeOf(sheet, dimension))
    throw new ServiceError(
      dimension === 'ROW' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.',
    );
}

function insert<S extends SheetGrid>(
  sheet: S,
  dimension: Axis,
  at: number,
  quantity: number,
  position: string,
): S {
  expectExisting(sheet, dimension, at, 1);
  return change(sheet, { type: 'ADD_COLUMNS_ROWS', dimension, base: at - 1, quantity, position });
}

function remove<S extends SheetGrid>(sheet: S, dimension: Axis, first: number, count: number): S {
  expectExisting(sheet, dimension, first, count);
  if (count >= sizeOf(sheet, dimension))
    throw new ServiceError(
      `You can't delete all the ${dimension === 'ROW' ? 'rows' : 'columns'} on the sheet.`,
    );
  return change(sheet, { type: 'REMOVE_COLUMNS_ROWS', dimension, elements: elements(first, count) });
}

/** The engine moves rows and columns of the active sheet only. */
function move(sheet: SheetGrid, dimension: Axis, first: number, last: number, before: number): void {
  const { host, sheetId } = sheet;
  if (before - 1 >= first && before - 1 <= last + 1) return;
  const active = host.workbook.getters.getActiveSheetId();
  host.activateSheet(sheetId);
  const moved = { type: 'MOVE_COLUMNS_ROWS', dimension, elements: elements(first + 1, last - first + 1) };
  const isForward = before - 1 > first;
  const target = isForward
    ? { base: before - 2, position: 'after' }
    : { base: before - 1, position: 'before' };
  change(sheet, { ...moved, ...target });
  host.activateSheet(active);
}

function resize<S extends SheetGrid>(
  sheet: S,
  dimension: Axis,
  first: number,
  count: number,
  size: number,
): S {
  expectExisting(sheet, dimension, first, count);
  return change(sheet, { type: 'RESIZE_COLUMNS_ROWS', dimension, elements: elements(first, count), size });
}

function estimatedWidth(sheet: SheetGrid, column: number): number {
  const texts = sheet.getRange(1, column, Math.max(1, sheet.getLastRow()), 1).getDisplayValues();
  const units = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  return Math.max(50, ...texts.map(([text]) => units(text!) * 7 + 16));
}

function freeze(sheet: SheetGrid, command: EngineCommand): void {
  if (sheet.host.workbook.tryRun([{ sheetId: sheet.sheetId, ...command }]).length > 0)
    throw new ServiceError("You can't freeze all visible rows or columns on the sheet.");
}

function show(sheet: SheetGrid, type: string, dimension: Axis, first: number, count: number): void {
  expectExisting(sheet, dimension, first, count);
  change(sheet, { type, dimension, elements: elements(first, count) });
}
