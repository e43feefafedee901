import { beforeEach, expect, it } from 'vitest';
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
const find = (key: string) => book.createDeveloperMetadataFinder().withKey(key).find();
const rowOf = (key: string) => find(key)[0].getLocation().getRow().getA1Notation();

it('hangs on the spreadsheet, a sheet, a row or a column', () => {
  const { DeveloperMetadataLocationType: Type } = host.globals.SpreadsheetApp;
  book.addDeveloperMetadata('book', 'b');
  sheet.addDeveloperMetadata('sheet', 's');
  sheet.getRange('5:5').addDeveloperMetadata('row', 'r');
  sheet.getRange('C:C').addDeveloperMetadata('column');
  const types = ['book', 'sheet', 'row', 'column'].map((key) => find(key)[0].getLocation().getLocationType());
  expect(types).toEqual([Type.SPREADSHEET, Type.SHEET, Type.ROW, Type.COLUMN]);
  expect([find('book')[0].getValue(), find('column')[0].getValue()]).toEqual(['b', null]);
  expect(find('sheet')[0].getLocation().getSheet().getName()).toBe('シート1');
  expect(sheet.createDeveloperMetadataFinder().find()).toHaveLength(3);
  expect(sheet.getRange('5:5').getDeveloperMetadata()).toHaveLength(1);
});

it('follows its row when rows are inserted, deleted and moved', () => {
  sheet.getRange('5:5').addDeveloperMetadata('row', 'r');
  sheet.insertRowsBefore(2, 3);
  expect(rowOf('row')).toBe('A8:Z8');
  sheet.deleteRow(1);
  expect(rowOf('row')).toBe('A7:Z7');
  sheet.moveRows(sheet.getRange('7:7'), 3);
  expect(rowOf('row')).toBe('A3:Z3');
  sheet.insertColumnAfter(26);
  expect(rowOf('row')).toBe('A3:AA3');
  sheet.deleteRow(3);
  expect(find('row')).toEqual([]);
});

it('follows its sheet when that is renamed and moved, and goes with it', () => {
  const other = book.insertSheet('other');
  other.addDeveloperMetadata('kpi', 'id-1');
  other.getRange('1:1').addDeveloperMetadata('row');
  other.setName('改名');
  book.moveActiveSheet(1);
  expect(find('kpi')[0].getLocation().getSheet().getName()).toBe('改名');
  book.deleteSheet(other);
  expect([find('kpi'), find('row')]).toEqual([[], []]);
});

it('is saved with the book', () => {
  sheet.getRange('4:4').addDeveloperMetadata('row', 'r');
  book.addDeveloperMetadata('book', '{"a":1}');
  book = emptyHost({ book: host.save() }).globals.SpreadsheetApp.getActive();
  expect([rowOf('row'), find('book')[0].getValue()]).toEqual(['A4:Z4', '{"a":1}']);
});

it('is narrowed by value, id and type, changed and removed', () => {
  const { DeveloperMetadataLocationType: Type, DeveloperMetadataVisibility: Visibility } =
    host.globals.SpreadsheetApp;
  sheet.addDeveloperMetadata('k', '1').addDeveloperMetadata('k', '2', Visibility.PROJECT);
  const [second] = book.createDeveloperMetadataFinder().withKey('k').withValue('2').find();
  expect(second.getVisibility()).toBe(Visibility.PROJECT);
  expect(book.createDeveloperMetadataFinder().withId(second.getId()).find()).toHaveLength(1);
  expect(book.createDeveloperMetadataFinder().withLocationType(Type.ROW).find()).toEqual([]);
  second.setValue('3').setKey('other');
  expect(find('other')[0].getValue()).toBe('3');
  second.remove();
  expect(find('other')).toEqual([]);
  expect(() => second.getKey()).toThrow('no longer exists');
});

it('cannot hang on part of a row', () => {
  expect(() => sheet.getRange('A1:B1').addDeveloperMetadata('k')).toThrow('arbitrary ranges');
});
