import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { emptyHost } from './support.ts';

let host: Host;
// biome-ignore lint/suspicious/noExplicitAny: service objects are untyped, as in scripts
let sheet: any;
// biome-ignore lint/suspicious/noExplicitAny: as above
let app: any;
// biome-ignore lint/suspicious/noExplicitAny: as above
let book: any;

beforeEach(() => {
  host = emptyHost();
  app = host.globals.SpreadsheetApp;
  book = app.getActive();
  sheet = app.getActiveSheet();
});

describe('rows and columns', () => {
  it('take formulas, notes, validations, named ranges and widths along', () => {
    sheet.getRange('A2:B3').setValues([
      [1, '=A2*10'],
      [2, '=A3*10'],
    ]);
    sheet.getRange('B3').setNote('note');
    sheet.getRange('A3').setDataValidation(app.newDataValidation().requireValueInList(['1', '2']).build());
    book.setNamedRange('実績', sheet.getRange('A2:A3'));
    sheet.setColumnWidth(1, 222);
    sheet.insertRowsBefore(3, 2);
    sheet.insertColumnBefore(1);
    expect(sheet.getRange('C5').getFormula()).toBe('=B5*10');
    expect([sheet.getRange('C5').getNote(), sheet.getRange('C3').getNote()]).toEqual(['note', '']);
    expect(sheet.getRange('B5').getDataValidation().getCriteriaValues()[0]).toEqual(['1', '2']);
    expect(book.getRangeByName('実績').getA1Notation()).toBe('B2:B5');
    expect(sheet.getColumnWidth(2)).toBe(222);
    sheet.deleteRows(3, 2);
    expect(book.getRangeByName('実績').getA1Notation()).toBe('B2:B3');
  });

  it('move, with what refers to them', () => {
    sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
    sheet.getRange('C1').setFormula('=A3');
    sheet.moveRows(sheet.getRange('3:3'), 2);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['a', 'c', 'b', 'd']);
    expect(sheet.getRange('C1').getFormula()).toBe('=A2');
    sheet.moveColumns(sheet.getRange('A:A'), 3);
    expect(sheet.getRange('B1').getValue()).toBe('a');
  });

  it('freeze, hide and size', () => {
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([2, 1]);
    sheet.setFrozenRows(0);
    expect(sheet.getFrozenRows()).toBe(0);
    sheet.hideColumns(3, 2);
    expect([sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(5)]).toEqual([true, false]);
    sheet.setColumnWidths(5, 2, 44);
    expect([sheet.getColumnWidth(5), sheet.getColumnWidth(6)]).toEqual([44, 44]);
  });

  it('must exist', () => {
    expect(() => sheet.deleteRows(999, 5)).toThrow('out of bounds');
    expect(() => sheet.deleteRows(1, 1000)).toThrow("can't delete all the rows");
    expect(() => sheet.insertRowBefore(2000)).toThrow('out of bounds');
  });

  it('grow when rows are appended', () => {
    sheet.getRange('A1000').setValue('last');
    sheet.appendRow(['new', '=1+1']);
    expect(sheet.getMaxRows()).toBe(1001);
    expect(sheet.getRange('A1001:B1001').getValues()).toEqual([['new', 2]]);
  });
});
