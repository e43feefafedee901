import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { emptyHost } from './support.ts';

let host: Host;
// biome-ignore lint/suspicious/noExplicitAny: service objects are untyped, as in scripts
let sheet: any;
// biome-ignore lint/suspicious/noExplicitAny: as above
let app: any;

beforeEach(() => {
  host = emptyHost();
  app = host.globals.SpreadsheetApp;
  sheet = app.getActiveSheet();
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
