/** Where a range lies. */
import type { Zone } from '@odoo/o-spreadsheet';
import { expectInGrid, toA1, zoneAt } from '../addresses.ts';
import { expectNumber, heightOf, widthOf } from '../arguments.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import { ServiceError } from '../ServiceError.ts';

export class RangeAddress extends GasObject {
  readonly className = 'Range';
  readonly sheetId: string;
  readonly zone: Zone;

  constructor(host: HostState, sheetId: string, zone: Zone) {
    super(host);
    expectInGrid(host.workbook, sheetId, zone);
    this.sheetId = sheetId;
    this.zone = zone;
  }

  getA1Notation(): string {
    return toA1(this.zone);
  }
  getRow(): number {
    return this.zone.top + 1;
  }
  getColumn(): number {
    return this.zone.left + 1;
  }
  getRowIndex(): number {
    return this.getRow();
  }
  getColumnIndex(): number {
    return this.getColumn();
  }
  getLastRow(): number {
    return this.zone.bottom + 1;
  }
  getLastColumn(): number {
    return this.zone.right + 1;
  }
  getNumRows(): number {
    return heightOf(this.zone);
  }
  getNumColumns(): number {
    return widthOf(this.zone);
  }
  getHeight(): number {
    return this.getNumRows();
  }
  getWidth(): number {
    return this.getNumColumns();
  }
  getSheet(): GasObject {
    return this.host.make.sheet(this.sheetId);
  }

  /** One-based within this range. */
  getCell(row: unknown, column: unknown): GasObject {
    const at = expectNumber(row, 'SpreadsheetApp.Range.getCell');
    const across = expectNumber(column, 'SpreadsheetApp.Range.getCell');
    if (at < 1 || across < 1 || at > this.getNumRows() || across > this.getNumColumns())
      throw new ServiceError('Cell reference out of range');
    return this.offset(at - 1, across - 1, 1, 1);
  }

  offset(
    rowOffset: unknown,
    columnOffset: unknown,
    rows: unknown = this.getNumRows(),
    columns: unknown = this.getNumColumns(),
  ): GasObject {
    const [down, right, height, width] = [rowOffset, columnOffset, rows, columns].map((value) =>
      expectNumber(value, 'SpreadsheetApp.Range.offset'),
    );
    const zone = zoneAt(this.getRow() + down!, this.getColumn() + right!, height!, width!);
    return this.host.make.range(this.sheetId, zone);
  }
}
