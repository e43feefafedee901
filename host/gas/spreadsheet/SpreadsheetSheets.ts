/** The spreadsheet's sheets: found, added, copied, moved, removed. */

import { engineName } from '../../engine/sheetNames.ts';
import { received } from '../face.ts';
import { GasObject } from '../GasObject.ts';
import { ServiceError } from '../ServiceError.ts';
import { expectRoom } from '../sheet/gridLimits.ts';
import type { Sheet } from '../sheet/Sheet.ts';
import { copyName, duplicateSheet, expectFreeName, newName } from '../sheet/sheetNames.ts';

export class SpreadsheetSheets extends GasObject {
  readonly className = 'Spreadsheet';

  getSheets(): Sheet[] {
    return this.host.workbook.getters.getSheetIds().map((sheetId) => this.host.make.sheet(sheetId) as Sheet);
  }
  getNumSheets(): number {
    return this.host.workbook.getters.getSheetIds().length;
  }
  getSheetByName(name: unknown): Sheet | null {
    const { getters } = this.host.workbook;
    const wanted = engineName(String(name));
    const found = getters.getSheetIds().find((id) => getters.getSheetName(id) === wanted);
    return found ? (this.host.make.sheet(found) as Sheet) : null;
  }
  getSheetById(id: unknown): Sheet | null {
    return this.getSheets().find((sheet) => sheet.getSheetId() === Number(id)) ?? null;
  }
  getActiveSheet(): Sheet {
    const { host } = this;
    return host.make.sheet(host.calculating?.sheetId ?? host.workbook.getters.getActiveSheetId()) as Sheet;
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  /** insertSheet(), (name), (index), (name, index), each also with { template }. */
  insertSheet(...args: unknown[]): Sheet {
    const { host } = this;
    const name = args.find((arg) => typeof arg === 'string') ?? newName(host);
    const index = args.find((arg) => typeof arg === 'number');
    const options = args.find((arg) => typeof arg === 'object' && arg !== null) as
      | { template?: Sheet }
      | undefined;
    expectFreeName(host, name as string);
    const active = host.workbook.getters.getActiveSheetId();
    const ids = host.workbook.getters.getSheetIds();
    const position = index === undefined ? ids.indexOf(active) + 1 : Math.min(index as number, ids.length);
    if (options?.template)
      return insertCopy(this, received(options.template) as Sheet, name as string, position).activate();
    const sheetId = host.workbook.newId();
    expectRoom(host, 1000 * 26);
    const created = { type: 'CREATE_SHEET', sheetId, position, name: engineName(name as string) };
    host.workbook.run([{ ...created, rows: 1000, cols: 26 }]);
    return (host.make.sheet(sheetId) as Sheet).activate();
  }

  deleteSheet(sheet: Sheet): void {
    const { host } = this;
    if (this.getNumSheets() === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    const sheetName = sheet.getName();
    host.write(sheet.sheetId, 'all', [{ type: 'DELETE_SHEET', sheetId: sheet.sheetId, sheetName }]);
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  duplicateActiveSheet(): Sheet {
    const sheet = this.getActiveSheet();
    const copy = insertCopy(this, sheet, copyName(this.host, sheet.getName()), sheet.getIndex());
    return copy.activate();
  }
  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }
  /** One-based. */
  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.getNumSheets())
      throw new ServiceError('The sheet index is out of bounds.');
    moveSheet(this, this.getActiveSheet(), position - 1);
  }
}

function insertCopy(book: SpreadsheetSheets, template: Sheet, name: string, position: number): Sheet {
  const copy = duplicateSheet(book.host, template.sheetId, name) as Sheet;
  moveSheet(book, copy, position);
  return copy;
}

function moveSheet({ host }: SpreadsheetSheets, sheet: Sheet, position: number): void {
  const delta = position - (sheet.getIndex() - 1);
  if (delta !== 0) host.write(sheet.sheetId, [], [{ type: 'MOVE_SHEET', sheetId: sheet.sheetId, delta }]);
}
