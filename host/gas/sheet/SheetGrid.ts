/** A sheet's rows and columns: inserted, deleted, moved. */

import type { Range } from '../range/Range.ts';
import { ServiceError } from '../ServiceError.ts';
import { type Axis, change, elements, expectExisting, sizeOf } from './gridChanges.ts';
import { expectRoomFor } from './gridLimits.ts';
import { SheetLayout } from './SheetLayout.ts';

export class SheetGrid extends SheetLayout {
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
}

function insert<S extends SheetGrid>(
  sheet: S,
  dimension: Axis,
  at: number,
  quantity: number,
  position: string,
): S {
  expectExisting(sheet, dimension, at, 1);
  expectRoomFor(sheet, dimension, quantity);
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
