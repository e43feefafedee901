import { describe, expect, it } from 'vitest';
import { emptyHost } from './support.ts';

const open = () => {
  const host = emptyHost();
  const book = host.globals.SpreadsheetApp.getActive();
  return { host, book, sheet: book.getActiveSheet() };
};

describe('the limits of Sheets', () => {
  it('ten million cells in all sheets together are reached and not exceeded', () => {
    const { host, book, sheet } = open();
    expect(host.limits.cells).toBe(10_000_000);
    // Fewer, because the engine is slow with so many.
    host.limits.cells = 26 * 2010;
    sheet.insertRowsAfter(1000, 10);
    const other = book.insertSheet('別');
    const refused = /above the limit of 52260 cells/;
    expect(() => sheet.insertRowsAfter(1, 1)).toThrow(refused);
    expect(() => other.insertColumnsAfter(26, 1)).toThrow(refused);
    expect(() => other.insertRowBefore(1)).toThrow(refused);
    expect(() => book.insertSheet('三')).toThrow(refused);
    expect(() => book.insertSheet('三', { template: other })).toThrow(refused);
    expect(() => other.copyTo(book)).toThrow(refused);
    expect([sheet.getMaxRows(), other.getMaxColumns(), book.getNumSheets()]).toEqual([1010, 26, 2]);
    other.deleteRows(1, 10);
    other.insertRowsAfter(1, 10);
    expect(other.getMaxRows()).toBe(1000);
  });

  it('18,278 columns in a sheet', () => {
    const { sheet } = open();
    sheet.deleteRows(3, sheet.getMaxRows() - 2);
    sheet.insertColumnsAfter(26, 18_278 - 26);
    expect(() => sheet.insertColumnsAfter(1, 1)).toThrow(/above the limit of 18278 columns/);
    expect(sheet.getMaxColumns()).toBe(18_278);
  });

  it('50,000 letters in a cell', () => {
    const { sheet } = open();
    const text = '率'.repeat(50_000);
    const cell = sheet.getRange('A1').setValue(text);
    expect(() => cell.setValue(`${text}率`)).toThrow(/more than the maximum of 50000 characters/);
    expect(() => cell.setFormula(`="${text}"`)).toThrow(/more than the maximum of 50000 characters/);
    expect(cell.getValue()).toBe(text);
  });
});

describe('names of sheets', () => {
  it.each(["O'Brien", "4月'26", '2026/4', '[案]*?', 'a\\b', "''"])(
    '%s is kept, found and read by formulas',
    (name) => {
      const { host, book, sheet } = open();
      const named = book.insertSheet(name);
      named.getRange('B2').setValue(7);
      expect(named.getName()).toBe(name);
      expect(book.getSheetByName(name).getSheetId()).toBe(named.getSheetId());
      expect(() => book.insertSheet(name)).toThrow('already exists');
      const address = `'${name.replaceAll("'", "''")}'!B2`;
      sheet.getRange('A1').setFormula(`=${address}*2`);
      expect(sheet.getRange('A1').getValue()).toBe(14);
      expect(sheet.getRange('A1').getFormula()).toBe(`=${address}*2`);
      expect(host.cell('A1', sheet.getName()).formula).toBe(`=${address}*2`);
      expect(book.getRange(address).getValue()).toBe(7);
      expect(host.cell('B2', name).value).toBe(7);
      host.select('B2', name);
      expect(book.getActiveSheet().getName()).toBe(name);
      named.setName('平');
      expect(sheet.getRange('A1').getFormula()).toMatch(/^='?平'?!B2\*2$/);
      named.setName(name);
      expect(sheet.getRange('A1').getFormula()).toBe(`=${address}*2`);
      expect(sheet.getRange('A1').getValue()).toBe(14);
      const copy = book.insertSheet(`${name}2`, { template: named });
      expect([copy.getName(), copy.getRange('B2').getValue()]).toEqual([`${name}2`, 7]);
    },
  );

  it('with an apostrophe may stand in rules of their own sheet', () => {
    const { host, book } = open();
    const sheet = book.insertSheet("O'Brien");
    const formula = "='O''Brien'!$A1>0";
    const { SpreadsheetApp } = host.globals;
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBold(true);
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:A3')]).build()]);
    sheet.getRange('A2').setValue(1);
    expect(sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()).toEqual([formula]);
    expect([host.cell('A1').bold, host.cell('A2').bold]).toEqual([false, true]);
  });
});

describe('a rule whose formula does not parse', () => {
  it('is kept as it was written and never applies', () => {
    const { host, sheet } = open();
    const { SpreadsheetApp } = host.globals;
    const rules = ['=1+(', '=IF("a";', '=A1>0'].map((formula) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1')])
        .build(),
    );
    sheet.setConditionalFormatRules(rules.slice(0, 2));
    sheet.getRange('A1').setValue(1);
    expect(host.cell('A1').background).toBeNull();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rules[2]]);
    expect(host.cell('A1').background).toBe('#ff0000');
    const kept = sheet
      .getConditionalFormatRules()
      .map((rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) =>
        rule.getBooleanCondition()!.getCriteriaValues(),
      );
    expect(kept).toEqual([['=1+('], ['=IF("a";'], ['=A1>0']]);
  });
});
