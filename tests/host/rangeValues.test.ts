import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { emptyHost } from './support.ts';

let host: Host;
// biome-ignore lint/suspicious/noExplicitAny: service objects are untyped, as in scripts
let sheet: any;

beforeEach(() => {
  host = emptyHost();
  sheet = host.globals.SpreadsheetApp.getActiveSheet();
});

describe('values', () => {
  it('reads back what was written, blanks as empty text', () => {
    sheet.getRange('A1:C2').setValues([
      [1, 'text', true],
      [null, '', -0.5],
    ]);
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      [1, 'text', true],
      ['', '', -0.5],
    ]);
  });

  it.each([
    ['30%', 0.3, '30%'],
    ['1,500', 1500, '1,500'],
    ['¥1,200', 1200, '¥1,200'],
    ['1e5', 100000, '100000'],
    ['TRUE', true, 'TRUE'],
    ['12万', '12万', '12万'],
    ['１２', '１２', '１２'],
    ["'=A1", '=A1', '=A1'],
    ['#N/A', '#N/A', '#N/A'],
  ])('parses the text %s as if it were typed', (text, value, display) => {
    sheet.getRange('A1').setValue(text);
    expect(host.cell('A1')).toMatchObject({ value, display });
  });

  it('turns text beginning with = into a formula', () => {
    sheet.getRange('A1:B1').setValues([[4, '=A1*2']]);
    expect(host.cell('B1')).toMatchObject({ value: 8, formula: '=A1*2' });
  });

  it('keeps text as text in a cell formatted as text', () => {
    sheet.getRange('A1').setNumberFormat('@').setValue('=A2');
    sheet.getRange('B1').setNumberFormat('@').setValue('007');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['=A2', '007']]);
    expect(sheet.getRange('A1').getFormula()).toBe('');
  });

  it('shows what is no number as #NUM!', () => {
    sheet.getRange('A1').setValue(Number.NaN);
    expect(host.cell('A1').value).toBe('#NUM!');
  });

  it('refuses data of another shape, in the words of Sheets, and writes nothing', () => {
    const range = sheet.getRange('A1:B24');
    expect(() => range.setValues(Array.from({ length: 5 }, () => [1, 2]))).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 5 but the range has 24.',
    );
    expect(() =>
      range.setValues(Array.from({ length: 24 }, (_, i) => (i === 23 ? [1, 2, 3] : [1, 2]))),
    ).toThrow('The data has 3 but the range has 2.');
    expect(range.isBlank()).toBe(true);
  });

  it('fills one value into a whole range', () => {
    sheet.getRange('A1:B2').setValue(7);
    expect(sheet.getRange('A1:B2').getValues().flat()).toEqual([7, 7, 7, 7]);
  });

  it('reads the data range from A1 to the last cell that holds something, be it a formula that shows nothing', () => {
    sheet.getRange('C5').setValue(1);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C5');
    sheet.getRange('D9').setFormula('=""');
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:D9');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([9, 4]);
    sheet.getRange('C5:D9').clearContent();
    expect(sheet.getLastRow()).toBe(0);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
  });
});

describe('formulas', () => {
  it('keeps the spaces that were typed', () => {
    sheet.getRange('A1').setFormula('=IF( 1 = 1, "a  b", 0 )');
    expect(sheet.getRange('A1').getFormula()).toBe('=IF( 1 = 1, "a  b", 0 )');
  });

  it('adds the = that was left out, and moves references when filled', () => {
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('B1:B3').setFormula('A1*$A$1');
    expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1']]);
    expect(sheet.getRange('B1:B3').getValues()).toEqual([[1], [2], [3]]);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=NOT_THERE(1)', '#NAME?'],
    ['="a"+1', '#VALUE!'],
    ['=SUM(', '#ERROR!'],
    ['=Nowhere!A1', '#REF!'],
    ['=A1', '#REF!'],
  ])('shows the error of %s by the code of Sheets', (formula, code) => {
    sheet.getRange('A1').setFormula(formula);
    expect(host.cell('A1')).toMatchObject({ value: code, display: code });
  });

  it.each([
    ['=REPT("ab",3)', 'ababab'],
    ['=SIGN(-4)', -1],
    ['=N("text")', 0],
    ['=T("text")', 'text'],
    ['=REGEXMATCH("KPI-12","\\d+")', true],
    ['=REGEXREPLACE("a1b2","\\d","")', 'ab'],
    ['=ROUND(NORM.S.INV(0.975),6)', 1.959964],
    ['=SPARKLINE({1,2,3})', ''],
    ['=SUMPRODUCT(--({"a";"b"}&"x"="bx"))', 1],
    ['=CONCATENATE("a","b","c")', 'abc'],
    ['=TEXT(45296,"yyyy年m月d日")', '2024年1月5日'],
    ['=TEXT(1234.5,"#,##0円")', '1,235円'],
    ['=TEXT(0.123,"0.0%")', '12.3%'],
  ])('calculates %s', (formula, value) => {
    sheet.getRange('A1').setFormula(formula);
    expect(host.cell('A1').value).toEqual(value);
  });

  it('follows the injected clock in TODAY and NOW', () => {
    const now = new Date('2024-04-30T16:30:00Z');
    const clocked = emptyHost({ now: () => now, timeZone: 'Asia/Tokyo' });
    clocked.globals.SpreadsheetApp.getActiveSheet()
      .getRange('A1:B1')
      .setFormulas([['=TODAY()', '=NOW()']]);
    expect(clocked.cell('A1').display).toBe('2024/05/01');
    expect(clocked.cell('B1').display).toBe('2024/05/01 01:30:00');
  });

  it('takes and gives the separators of the spreadsheet’s locale', () => {
    const german = emptyHost({ spreadsheetLocale: 'de_DE' });
    const cells = german.globals.SpreadsheetApp.getActiveSheet();
    cells.getRange('A1').setFormula('=IF(1,5>1;"a;b";{1\\2})');
    expect(german.cell('A1').value).toBe('a;b');
    expect(cells.getRange('A1').getFormula()).toBe('=IF(1,5>1;"a;b";{1\\2})');
    cells.getRange('A2').setFormula('=IF(1=1,"ok","")');
    expect(german.cell('A2').value).toBe('#ERROR!');
  });
});

describe('addresses', () => {
  it('counts rows and columns from one', () => {
    const range = sheet.getRange(2, 3, 4, 2);
    expect(range.getA1Notation()).toBe('C2:D5');
    expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([
      2, 3, 5, 4,
    ]);
    expect(range.getCell(1, 2).getA1Notation()).toBe('D2');
    expect(range.offset(1, -1, 1, 1).getA1Notation()).toBe('B3');
  });

  it('ends open ranges at the grid', () => {
    expect(sheet.getRange('A2:A').getNumRows()).toBe(999);
    expect(sheet.getRange('B:C').getNumRows()).toBe(1000);
    expect(sheet.getRange('3:4').getNumColumns()).toBe(26);
  });

  it('reads addresses on other sheets', () => {
    host.globals.SpreadsheetApp.getActive().insertSheet('KPI 定義');
    const range = sheet.getRange("'KPI 定義'!B2");
    expect(range.getSheet().getName()).toBe('KPI 定義');
  });

  it.each([
    [() => sheet.getRange(1001, 1), 'outside the dimensions of the sheet'],
    [() => sheet.getRange('AA1'), 'outside the dimensions of the sheet'],
    [() => sheet.getRange(0, 1), 'The starting row of the range is too small'],
    [() => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1'],
    [() => sheet.getRange('nowhere'), 'Range not found'],
    [() => sheet.getRange('A1').offset(-1, 0), 'too small'],
  ])('refuses a range off the grid (%#)', (open, message) => {
    expect(open).toThrow(message);
  });
});

describe('what is missing', () => {
  it('says so, and is never undefined', () => {
    expect(() => sheet.getRange('A1').getRichTextValue()).toThrow(
      'not supported by the local host: Range.getRichTextValue',
    );
    expect(() => sheet.foo).toThrow('not supported by the local host: Sheet.foo');
    expect(() => host.globals.SpreadsheetApp.WrapStrategy.BEND).toThrow('WrapStrategy.BEND');
  });

  it('does not show the host’s own fields to scripts', () => {
    expect(() => sheet.sheetId).toThrow('not supported by the local host: Sheet.sheetId');
    expect(() => sheet.getRange('A1').zone).toThrow('not supported by the local host: Range.zone');
  });
});
