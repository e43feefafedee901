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

describe('ranges', () => {
  it('copy with relative formulas, look, rules and validation', () => {
    sheet.getRange('A1:B1').setValues([[2, '=A1*2']]);
    sheet.getRange('B1').setBackground('#00ff00').setNumberFormat('0.0').setNote('n');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A2:A3'));
    sheet.getRange('A2:A3').setValues([[5], [6]]);
    expect(sheet.getRange('B2:B3').getDisplayValues()).toEqual([['10.0'], ['12.0']]);
    expect(sheet.getRange('B3').getBackground()).toBe('#00ff00');
    expect(sheet.getRange('B3').getNote()).toBe('n');
    sheet.getRange('B1').copyTo(sheet.getRange('D1'), { contentsOnly: true });
    expect([sheet.getRange('D1').getFormula(), sheet.getRange('D1').getValue()]).toEqual(['', 4]);
    expect(sheet.getRange('D1').getBackground()).toBe('#ffffff');
    sheet.getRange('B1').copyTo(sheet.getRange('E1'), app.CopyPasteType.PASTE_FORMAT, false);
    expect([sheet.getRange('E1').getValue(), sheet.getRange('E1').getBackground()]).toEqual(['', '#00ff00']);
  });

  it('move, and formulas elsewhere follow', () => {
    sheet.getRange('A1').setValue(3);
    sheet.getRange('C1').setFormula('=A1+1');
    sheet.getRange('A1').moveTo(sheet.getRange('A5'));
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A5').getValue()]).toEqual(['', 3]);
    expect(sheet.getRange('C1').getFormula()).toBe('=A5+1');
  });

  it('sort by columns, blanks last, formulas and notes with their row', () => {
    sheet.getRange('A1:C4').setValues([
      ['b', 2, '=B1*10'],
      ['', '', ''],
      ['a', 2, '=B3*10'],
      ['c', 1, '=B4*10'],
    ]);
    sheet.getRange('A4').setNote('c');
    sheet.getRange('A1:C4').sort([{ column: 2, ascending: false }, 1]);
    expect(sheet.getRange('A1:C4').getValues()).toEqual([
      ['a', 2, 20],
      ['b', 2, 20],
      ['c', 1, 10],
      ['', '', ''],
    ]);
    expect(sheet.getRange('A3').getNote()).toBe('c');
  });

  it('merge, and say where they are merged', () => {
    sheet
      .getRange('A1:C1')
      .setValues([['見出し', '', '']])
      .merge();
    const merged = sheet.getRange('B1:D2').getMergedRanges();
    expect(merged.map((range: { getA1Notation(): string }) => range.getA1Notation())).toEqual(['A1:C1']);
    expect(sheet.getRange('C1').isPartOfMerge()).toBe(true);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['見出し', '', '']]);
    sheet.getRange('A1:C1').breakApart();
    expect(sheet.getRange('C1').isPartOfMerge()).toBe(false);
  });

  it('clear what is asked for and no more', () => {
    const range = sheet.getRange('A1');
    const fill = () => range.setValue(1).setBackground('#ff0000').setNote('n').setNumberFormat('0%');
    fill().clearContent();
    expect([range.getValue(), range.getBackground(), range.getNote()]).toEqual(['', '#ff0000', 'n']);
    fill().clearFormat();
    expect([range.getValue(), range.getBackground(), range.getNumberFormat()]).toEqual([
      1,
      '#ffffff',
      'General',
    ]);
    fill().clear();
    expect([range.getValue(), range.getBackground(), range.getNote()]).toEqual(['', '#ffffff', 'n']);
    fill().clearNote();
    expect([range.getValue(), range.getNote()]).toEqual([1, '']);
    fill();
    sheet.clear();
    expect(range.isBlank()).toBe(true);
  });

  it('take validations, and give them back cell by cell', () => {
    const list = app
      .newDataValidation()
      .requireValueInList(['赤', '緑'], true)
      .setAllowInvalid(false)
      .setHelpText('選ぶ')
      .build();
    sheet.getRange('A1:A3').setDataValidation(list);
    sheet.getRange('A2').clearDataValidations();
    const [first, second] = sheet.getRange('A1:A2').getDataValidations().flat();
    expect([first.getCriteriaType(), first.getAllowInvalid(), first.getHelpText()]).toEqual([
      ...[app.DataValidationCriteria.VALUE_IN_LIST, false, '選ぶ'],
    ]);
    expect(second).toBeNull();
    sheet.getRange('C1:C2').insertCheckboxes();
    expect(sheet.getRange('C1:C2').getValues()).toEqual([[false], [false]]);
  });

  it.each([
    ['0.0%', 0.1234, '12.3%'],
    ['#,##0"件"', 1234, '1,234件'],
    ['¥#,##0', 1234, '¥1,234'],
    ['#,##0円', 1234, '1,234円'],
    ['#,##0;[Red]-#,##0', -1234, '-1,234'],
    ['General', 1.5, '1.5'],
    ['yyyy/mm/dd', 45296, '2024/01/05'],
    ['yyyy年m月d日', 45296, '2024年1月5日'],
    ['[h]:mm', 1.5, '36:00'],
    ['h:mm', 0.25, '06:00'],
  ])('show the number format %s and give it back unchanged', (format, value, display) => {
    const range = sheet.getRange('A1').setValue(value).setNumberFormat(format);
    expect(range.getDisplayValue()).toBe(display);
    expect(range.getNumberFormat()).toBe(format);
  });

  it('tell two formats apart that look the same', () => {
    sheet.getRange('A1:B1').setNumberFormats([['0円', '0"円"']]);
    sheet.getRange('C1').setNumberFormat('[Red]0"円"');
    expect(sheet.getRange('A1:C1').getNumberFormats()).toEqual([['0円', '0"円"', '[Red]0"円"']]);
    const reopened = emptyHost({ book: host.save() }).globals.SpreadsheetApp.getActiveSheet();
    expect(reopened.getRange('A1:C1').getNumberFormats()).toEqual([['0円', '0"円"', '[Red]0"円"']]);
  });

  it('change together in a RangeList', () => {
    const list = sheet.getRangeList(['A1', 'C3:D4']);
    list.setBackground('#ff0000').setFontWeight('bold');
    expect(['A1', 'B2', 'D4'].map((a1) => host.cell(a1).background)).toEqual(['#ff0000', null, '#ff0000']);
    list.clearFormat();
    expect(host.cell('D4').background).toBeNull();
  });
});

describe('the selection', () => {
  it('is what a test selects, the last address being active', () => {
    host.select(['A1:A5', 'C1:C5']);
    const list = app.getActiveRangeList().getRanges();
    expect(list.map((range: { getA1Notation(): string }) => range.getA1Notation())).toEqual([
      'A1:A5',
      'C1:C5',
    ]);
    expect(app.getActiveRange().getA1Notation()).toBe('C1:C5');
    host.select('B2', 'シート1');
    expect(app.getCurrentCell().getA1Notation()).toBe('B2');
  });

  it('covers whole columns', () => {
    host.select('B:C');
    expect(app.getActiveRange().getNumRows()).toBe(1000);
  });

  it('is moved by activate and setActiveSelection', () => {
    const other = book.insertSheet('other');
    sheet.getRange('D4').activate();
    expect([book.getActiveSheet().getName(), app.getActiveRange().getA1Notation()]).toEqual([
      'シート1',
      'D4',
    ]);
    other.setActiveSelection('B2:C3');
    expect([book.getActiveSheet().getName(), app.getActiveRange().getA1Notation()]).toEqual([
      'other',
      'B2:C3',
    ]);
  });
});

it('keeps charts by their configuration, anchored to a cell', () => {
  const chart = sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B5')).setPosition(2, 4, 0, 0);
  sheet.insertChart(chart.setOption('title', '推移').build());
  sheet.insertRowBefore(1);
  const [kept] = sheet.getCharts();
  expect([kept.getContainerInfo().getAnchorRow(), kept.getRanges()[0].getA1Notation()]).toEqual([3, 'A1:B5']);
  sheet.removeChart(kept);
  expect(sheet.getCharts()).toEqual([]);
});
