import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { emptyHost } from './support.ts';

const RED = '#f4c7c3';
const YELLOW = '#fce8b2';
const GREEN = '#b7e1cd';

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

const rule = (formula: string, color: string, ...addresses: string[]) =>
  app
    .newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(color)
    .setRanges(addresses.map((a1) => sheet.getRange(a1)))
    .build();
const backgrounds = (...cells: string[]) => cells.map((a1) => host.cell(a1).background);
const formulas = () =>
  sheet
    .getConditionalFormatRules()
    .map(
      (each: { getBooleanCondition(): { getCriteriaValues(): string[] } }) =>
        each.getBooleanCondition().getCriteriaValues()[0],
    );

describe('what a rule colours', () => {
  beforeEach(() => {
    sheet.getRange('A1:A4').setValues([[0.5], [0.9], [1.2], ['']]);
  });

  it('lets the first matching rule decide the whole look', () => {
    const bold = rule('=$A1>0.8', YELLOW, 'A1:A4').copy().setBold(true).build();
    sheet.setConditionalFormatRules([rule('=$A1>=1', GREEN, 'A1:A4'), bold]);
    expect(backgrounds('A1', 'A2', 'A3', 'A4')).toEqual([null, YELLOW, GREEN, null]);
    expect(host.cell('A2').bold).toBe(true);
    expect(host.cell('A3').bold).toBe(false);
  });

  it('anchors the formula at the top left of the first range, also for the other ranges', () => {
    sheet.setConditionalFormatRules([rule('=$A2>0.8', GREEN, 'B2:B4', 'C1:C2')]);
    expect(backgrounds('B2', 'B3', 'B4')).toEqual([GREEN, GREEN, null]);
    expect(backgrounds('C1', 'C2')).toEqual([null, GREEN]);
  });

  it('follows changes of the values at once', () => {
    sheet.setConditionalFormatRules([rule('=A1>=1', GREEN, 'A1:A4')]);
    sheet.getRange('A1').setValue(2);
    expect(backgrounds('A1')).toEqual([GREEN]);
  });

  it('covers the cell’s own background without changing it', () => {
    sheet.getRange('A3').setBackground('#123456');
    sheet.setConditionalFormatRules([rule('=A1>=1', GREEN, 'A1:A4')]);
    expect(backgrounds('A3')).toEqual([GREEN]);
    expect(sheet.getRange('A3').getBackground()).toBe('#123456');
  });

  it('leaves cells alone where the formula fails or is no truth value', () => {
    sheet.getRange('B1:B2').setValues([['x'], [1]]);
    sheet.setConditionalFormatRules([rule('=B1+1>1', GREEN, 'B1:B2'), rule('="text"', RED, 'C1')]);
    expect(backgrounds('B1', 'B2', 'C1')).toEqual([null, GREEN, null]);
  });

  it.each([
    ['whenNumberLessThan', [0.8], ['A1']],
    ['whenNumberGreaterThanOrEqualTo', [0.9], ['A2', 'A3']],
    ['whenNumberBetween', [0.8, 1], ['A2']],
    ['whenCellNotEmpty', [], ['A1', 'A2', 'A3']],
    ['whenCellEmpty', [], ['A4']],
  ])('supports %s', (method, values, expected) => {
    const built = app
      .newConditionalFormatRule()
      [method](...values)
      .setBackground(RED);
    sheet.setConditionalFormatRules([built.setRanges([sheet.getRange('A1:A4')]).build()]);
    expect(['A1', 'A2', 'A3', 'A4'].filter((a1) => host.cell(a1).background === RED)).toEqual(expected);
  });

  it('draws gradients', () => {
    const gradient = app
      .newConditionalFormatRule()
      .setGradientMinpoint('#ffffff')
      .setGradientMaxpoint('#ff0000');
    sheet.setConditionalFormatRules([gradient.setRanges([sheet.getRange('A1:A3')]).build()]);
    expect(backgrounds('A1', 'A3')).toEqual(['#ffffff', '#ff0000']);
    expect(sheet.getConditionalFormatRules()[0].getGradientCondition().getMaxColor()).toBe('#ff0000');
  });
});

describe('setting rules', () => {
  it('replaces every rule of the sheet, in the order given, and only there', () => {
    const other = app.getActive().insertSheet('other');
    other.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .whenCellEmpty()
        .setBackground(RED)
        .setRanges([other.getRange('A1')])
        .build(),
    ]);
    sheet.setConditionalFormatRules([rule('=A1=1', RED, 'A1'), rule('=A1=2', GREEN, 'A1')]);
    sheet.setConditionalFormatRules([rule('=A1=2', GREEN, 'A1'), rule('=A1=3', YELLOW, 'A1')]);
    expect(formulas()).toEqual(['=A1=2', '=A1=3']);
    expect(other.getConditionalFormatRules()).toHaveLength(1);
  });

  it('gives rules back as they were set', () => {
    const built = rule('=AND($A1<>"", N("kpi:r1")=0)', RED, 'A1:B9', 'D1:D3')
      .copy()
      .setFontColor('#a50e0e')
      .build();
    sheet.setConditionalFormatRules([built]);
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
    const [read] = sheet.getConditionalFormatRules();
    const condition = read.getBooleanCondition();
    expect(condition.getCriteriaType()).toBe(app.BooleanCriteria.CUSTOM_FORMULA);
    expect(condition.getCriteriaValues()).toEqual(['=AND($A1<>"", N("kpi:r1")=0)']);
    expect([condition.getBackground(), condition.getFontColor(), condition.getBold()]).toEqual([
      RED,
      '#a50e0e',
      null,
    ]);
    expect(read.getRanges().map((range: { getA1Notation(): string }) => range.getA1Notation())).toEqual([
      'A1:B9',
      'D1:D3',
    ]);
  });

  it.each(["='他'!A1>0", '=COUNTIF(他!A:A,A1)>0', '=A1>目標'])(
    'refuses %s, and keeps the rules there were',
    (formula) => {
      const other = app.getActive().insertSheet('他');
      app.getActive().setNamedRange('目標', other.getRange('B2'));
      sheet.setConditionalFormatRules([rule('=A1=1', RED, 'A1')]);
      expect(() =>
        sheet.setConditionalFormatRules([rule('=A1=2', GREEN, 'A1'), rule(formula, GREEN, 'A1')]),
      ).toThrow('Conditional format rule cannot reference a different sheet.');
      expect(formulas()).toEqual(['=A1=1']);
    },
  );

  it('accepts a named range of the same sheet, and INDIRECT to another', () => {
    const other = app.getActive().insertSheet('他');
    other.getRange('B2').setValue(5);
    sheet.activate();
    app.getActive().setNamedRange('目標', sheet.getRange('B1'));
    sheet.getRange('A1:B1').setValues([[3, 2]]);
    sheet.setConditionalFormatRules([
      rule('=A1>目標', GREEN, 'A1'),
      rule('=A1<INDIRECT("\'他\'!B2")', RED, 'B1'),
    ]);
    expect(backgrounds('A1', 'B1')).toEqual([GREEN, RED]);
  });

  it('needs a condition and a range', () => {
    const builder = app.newConditionalFormatRule().setBackground(RED);
    expect(() => builder.build()).toThrow('condition');
    expect(() => builder.whenCellEmpty().build()).toThrow('range');
  });
});

describe('when the grid changes', () => {
  it('moves rules and their formulas with inserted and deleted rows and columns', () => {
    sheet.getRange('A2:B4').setValues([
      [1, 2],
      [2, 2],
      [3, 2],
    ]);
    sheet.setConditionalFormatRules([rule('=$A2<$B2', RED, 'A2:A4')]);
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnBefore(1);
    expect(formulas()).toEqual(['=$B4<$C4']);
    expect(sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()).toBe('B4:B6');
    expect(backgrounds('B4', 'B5')).toEqual([RED, null]);
    sheet.insertRowsAfter(4, 1);
    expect(sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()).toBe('B4:B7');
    sheet.deleteRows(1, 3);
    expect(formulas()).toEqual(['=$B1<$C1']);
  });

  it('keeps rules through renaming, moving and saving', () => {
    sheet.setConditionalFormatRules([rule('=A1="x"', RED, 'A1:A9')]);
    sheet.getRange('A3').setValue('x');
    sheet.setName('改名');
    app.getActive().insertSheet('前', 0);
    const reopened = emptyHost({ book: host.save() });
    expect(reopened.cell('A3', '改名').background).toBe(RED);
  });

  it('colours 10,000 rows, several ranges and three rules', () => {
    sheet.insertRowsAfter(1000, 9000);
    sheet.getRange('A1:A10000').setValues(Array.from({ length: 10_000 }, (_, index) => [index / 10_000]));
    sheet.setConditionalFormatRules([
      rule('=AND(ISNUMBER($A1),$A1<0.3)', RED, 'A1:A10000', 'C1:C10000'),
      rule('=AND(ISNUMBER($A1),$A1<0.6)', YELLOW, 'A1:A10000', 'C1:C10000'),
      rule('=ISNUMBER($A1)', GREEN, 'A1:A10000', 'C1:C10000'),
    ]);
    expect(backgrounds('A1', 'A3000', 'A3001', 'C6000', 'A6001', 'C10000')).toEqual([
      ...[RED, RED, YELLOW, YELLOW, GREEN, GREEN],
    ]);
  });
});
