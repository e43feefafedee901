import { describe, expect, it } from 'vitest';
import { emptyHost, hostWith } from './support.ts';

describe('service calls', () => {
  it('are counted by name where they reach the server, and not where they do not', () => {
    const { calls, globals } = emptyHost();
    const sheet = globals.SpreadsheetApp.getActiveSheet();
    calls.reset();
    const range = sheet.getRange('A1:B2');
    range.setValues([
      [1, 2],
      [3, 4],
    ]);
    range.offset(0, 0).getA1Notation();
    range.getValues();
    range.getValues();
    globals.SpreadsheetApp.newConditionalFormatRule()
      .whenCellEmpty()
      .setBackground('red')
      .setRanges([range])
      .build();
    globals.Utilities.formatDate(new Date(), 'UTC', 'yyyy');
    sheet.setFrozenRows(1);
    globals.SpreadsheetApp.flush();
    expect(calls.byName).toEqual({
      'Range.setValues': 1,
      'Range.getValues': 2,
      'Sheet.setFrozenRows': 1,
      'SpreadsheetApp.flush': 1,
    });
    expect(calls.total).toBe(5);
  });

  it('are counted once for the script’s own call, not for what the host does inside', () => {
    const { calls, globals } = emptyHost();
    const sheet = globals.SpreadsheetApp.getActiveSheet();
    calls.reset();
    sheet.appendRow([1, 2]);
    sheet.getRange('C1').insertCheckboxes();
    expect(calls.total).toBe(2);
  });

  it('fail at the n-th, having done nothing, and work again afterwards', () => {
    const host = hostWith(`function fill() {
  var sheet = SpreadsheetApp.getActiveSheet();
  ['A1', 'A2', 'A3'].forEach(function (a1) { sheet.getRange(a1).setValue(a1); });
}`);
    host.calls.failAt(2);
    expect(() => host.run('fill')).toThrow('Service Spreadsheets failed while accessing document.');
    expect(['A1', 'A2', 'A3'].map((a1) => host.cell(a1).value)).toEqual(['A1', '', '']);
    host.run('fill');
    expect(host.cell('A3').value).toBe('A3');
  });

  it('fail with the error a test wants, unless it takes that back', () => {
    const { calls, globals } = emptyHost();
    const range = globals.SpreadsheetApp.getActiveSheet().getRange('A1');
    calls.failAt(1, new Error('Service invoked too many times for one day: spreadsheet.'));
    expect(() => range.getValue()).toThrow('too many times');
    calls.failAt(1);
    calls.clearFailure();
    expect(range.getValue()).toBe('');
  });
});

describe('protection', () => {
  const closed = 'You are trying to edit a protected cell or object.';

  it('by somebody else refuses every kind of write to the sheet, and lets it be read', () => {
    const host = emptyHost();
    const app = host.globals.SpreadsheetApp;
    const sheet = app.getActiveSheet();
    const range = sheet.getRange('A1').setValue(1);
    app.getActive().insertSheet('他');
    host.makeReadOnly('シート1');
    const rule = app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setBackground('red')
      .setRanges([range])
      .build();
    for (const write of [
      () => range.setValue(2),
      () => range.setFormula('=1'),
      () => range.setBackground('red'),
      () => range.setNote('x'),
      () => range.clear(),
      () => range.setNumberFormat('0'),
      () => sheet.insertRowBefore(1),
      () => sheet.deleteColumn(1),
      () => sheet.setConditionalFormatRules([rule]),
      () => sheet.setName('x'),
      () => sheet.appendRow([1]),
      () => app.getActive().deleteSheet(sheet),
    ])
      expect(write).toThrow(closed);
    expect([range.getValue(), range.getNote(), sheet.getConditionalFormatRules()]).toEqual([1, '', []]);
    host.makeWritable('シート1');
    expect(range.setValue(2).getValue()).toBe(2);
  });

  it('of a range refuses writes that touch it, wherever it has moved', () => {
    const host = emptyHost();
    const sheet = host.globals.SpreadsheetApp.getActiveSheet();
    host.makeReadOnly('シート1', 'B2:B3');
    sheet.getRange('A1').setValue(1);
    expect(() => sheet.getRange('A3:C3').setValues([[1, 2, 3]])).toThrow(closed);
    expect(sheet.getRange('A3').getValue()).toBe('');
    host.makeWritable('シート1');
    sheet.insertRowBefore(1);
    host.makeReadOnly('シート1', 'B3:B4');
    expect(() => sheet.getRange('B4').setValue(1)).toThrow(closed);
    sheet.getRange('B2').setValue(1);
  });

  it('by the script itself does not shut its owner out', () => {
    const { globals } = emptyHost();
    const sheet = globals.SpreadsheetApp.getActiveSheet();
    sheet.protect().setDescription('定義').setWarningOnly(true);
    sheet.getRange('A1:B1').protect();
    const { ProtectionType } = globals.SpreadsheetApp;
    const [protection] = sheet.getProtections(ProtectionType.SHEET);
    expect([protection.getDescription(), protection.isWarningOnly()]).toEqual(['定義', true]);
    sheet.insertColumnBefore(1);
    expect(sheet.getProtections(ProtectionType.RANGE)[0].getRange().getA1Notation()).toBe('B1:C1');
    expect(sheet.getRange('A1').setValue(1).getValue()).toBe(1);
    protection.remove();
    expect(sheet.getProtections(ProtectionType.SHEET)).toEqual([]);
  });
});

it('treats a deleted sheet as gone in every call', () => {
  const { globals } = emptyHost();
  const book = globals.SpreadsheetApp.getActive();
  const sheet = book.insertSheet('x');
  const range = sheet.getRange('A1');
  book.deleteSheet(sheet);
  for (const use of [
    () => range.getValue(),
    () => range.setValue(1),
    () => sheet.getLastRow(),
    () => sheet.getName(),
  ])
    expect(use).toThrow('Sheet not found');
});

describe('saving', () => {
  it('keeps values, formulas, formats, rules, notes, names and protections', () => {
    const host = emptyHost();
    const app = host.globals.SpreadsheetApp;
    const sheet = app.getActiveSheet();
    sheet.getRange('A1:B1').setValues([[0.5, '=A1*2']]);
    sheet
      .getRange('A1')
      .setNumberFormat('0.0%')
      .setNote('メモ')
      .setFontColor('#a50e0e')
      .setFontWeight('bold');
    app.getActive().setNamedRange('実績', sheet.getRange('A1:A9'));
    sheet.setFrozenRows(1);
    const copy = emptyHost({ book: JSON.parse(JSON.stringify(host.save())) });
    expect(copy.cell('B1')).toMatchObject({ value: 1, formula: '=A1*2' });
    expect(copy.cell('A1')).toMatchObject({ display: '50.0%', note: 'メモ', color: '#a50e0e', bold: true });
    const reopened = copy.globals.SpreadsheetApp.getActive();
    expect(reopened.getRangeByName('実績').getA1Notation()).toBe('A1:A9');
    expect(reopened.getActiveSheet().getFrozenRows()).toBe(1);
  });
});

it('undoes a whole write as one step, as the planner would with Ctrl+Z', () => {
  const host = emptyHost();
  const range = host.globals.SpreadsheetApp.getActiveSheet().getRange('A1:B2');
  range.setValues([
    [1, 2],
    [3, '=A1'],
  ]);
  host.model.dispatch('REQUEST_UNDO');
  expect(range.isBlank()).toBe(true);
});
