import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { emptyHost } from './support.ts';

let host: Host;
// biome-ignore lint/suspicious/noExplicitAny: service objects are untyped, as in scripts
let sheet: any;
// biome-ignore lint/suspicious/noExplicitAny: as above
let book: any;

beforeEach(() => {
  host = emptyHost();
  book = host.globals.SpreadsheetApp.getActive();
  sheet = book.getActiveSheet();
});
const names = () => book.getSheets().map((each: { getName(): string }) => each.getName());

describe('sheets', () => {
  it('are found, added, renamed, moved, hidden and deleted', () => {
    expect(names()).toEqual(['シート1']);
    const added = book.insertSheet('KPI定義', 0);
    expect(book.getActiveSheet().getName()).toBe('KPI定義');
    book.insertSheet();
    expect(names()).toEqual(['KPI定義', 'シート3', 'シート1']);
    added.setName('定義 2024');
    book.setActiveSheet(added);
    book.moveActiveSheet(3);
    expect(names()).toEqual(['シート3', 'シート1', '定義 2024']);
    added.hideSheet();
    expect(added.isSheetHidden()).toBe(true);
    book.deleteSheet(added);
    expect(book.getSheetByName('定義 2024')).toBeNull();
    expect(() => added.getRange('A1')).toThrow('Sheet not found');
  });

  it('keep their numeric id through renaming, moving and saving', () => {
    const added = book.insertSheet('a');
    const id = added.getSheetId();
    expect(sheet.getSheetId()).toBe(0);
    added.setName('b').activate();
    book.moveActiveSheet(1);
    const reopened = emptyHost({ book: host.save() }).globals.SpreadsheetApp.getActive();
    expect(reopened.getSheetByName('b').getSheetId()).toBe(id);
    expect(reopened.getSheetById(id).getName()).toBe('b');
  });

  it('copy with values, formulas, rules and notes', () => {
    sheet.getRange('A1:B1').setValues([[2, '=A1*3']]);
    sheet.getRange('A1').setNote('メモ').setBackground('#ff0000');
    const copy = sheet.copyTo(book);
    expect(copy.getName()).toBe('シート1 のコピー');
    copy.getRange('A1').setValue(5);
    expect(copy.getRange('A1:B1').getValues()).toEqual([[5, 15]]);
    expect([copy.getRange('A1').getNote(), copy.getRange('A1').getBackground()]).toEqual(['メモ', '#ff0000']);
    expect(sheet.getRange('B1').getValue()).toBe(6);
  });

  it('refuse a name in use, and the deletion of the last sheet', () => {
    expect(() => book.insertSheet('シート1')).toThrow('A sheet with the name "シート1" already exists');
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  });
});
