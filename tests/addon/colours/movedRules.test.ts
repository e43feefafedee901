import { describe, expect, it } from 'vitest';
import { applyColours, coloursIn, previewInVain } from '../support/colours.ts';
import { ask, openBook, ruleTexts, sheetOf, snapshot } from '../support/openBook.ts';
import { readTarget } from '../support/readTarget.ts';
import { specFor, table } from './support.ts';

describe('rules that move with the planner', () => {
  const coloured = () => {
    const host = openBook({ 表: table, 別: {} });
    return { host, ...applyColours(host, specFor(4)) };
  };

  it('are found after rows and columns were inserted, and can be changed and removed', () => {
    const { host, applied } = coloured();
    const sheet = sheetOf(host);
    sheet.insertRowsBefore(4, 2);
    sheet.insertRowsBefore(1, 3);
    sheet.insertColumnsBefore(1, 1);
    const [found] = coloursIn(host);
    expect(found).toMatchObject({ id: applied.id, address: '表!C5:C10' });
    expect(found!.spec.areas).toEqual([
      { orientation: 'columns', actual: '表!C5:C10', target: '表!D5:D10', status: '表!E5:E10' },
    ]);
    expect(applyColours(host, { ...found!.spec, yellow: 0.7 }).counts).toEqual({
      ok: 1,
      warn: 2,
      bad: 1,
      none: 2,
    });
    expect(coloursIn(host)).toHaveLength(1);
    ask(host, 'removeColours', { id: applied.id });
    expect(ruleTexts(host)).toEqual([]);
    expect(sheet.getRange('E1:E12').getValues().flat().join('')).toBe('');
  });

  it('are undone where they have moved to', () => {
    const { host, undo } = coloured();
    const sheet = sheetOf(host);
    sheet.insertRowsBefore(1, 3);
    sheet.insertColumnsBefore(1, 1);
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
    expect(ruleTexts(host)).toEqual([]);
    expect(sheet.getRange('E1:E12').getValues().flat().join('')).toBe('');
  });

  it('are found after the sheet was renamed, moved or copied, each copy on its own', () => {
    const { host, applied } = coloured();
    const spreadsheet = host.globals.SpreadsheetApp.getActive();
    sheetOf(host, '表').setName('春の 表');
    spreadsheet.moveActiveSheet(2);
    const copy = sheetOf(host, '春の 表').copyTo(spreadsheet).setName('写し');
    const found = coloursIn(host);
    expect(found.map(({ address }) => address).sort()).toEqual(["'春の 表'!B2:B5", '写し!B2:B5']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    const original = found.find(({ id }) => id === applied.id)!;
    expect(applyColours(host, { ...original.spec, yellow: 0.5 }).counts.warn).toBe(3);
    ask(host, 'removeColours', { id: applied.id });
    expect(ruleTexts(host, '春の 表')).toEqual([]);
    expect(copy.getConditionalFormatRules()).toHaveLength(7);
  });

  it('are shown to whoever selects the coloured cells', () => {
    const { host, applied } = coloured();
    host.select('B3:C4');
    const found = readTarget(host);
    expect(found.applied).toEqual(applied);
    expect(found.statusLine).toEqual({ address: '表!D2:D5', label: 'D' });
  });

  it('are not half replaced by a smaller selection', () => {
    const { host } = coloured();
    expect(previewInVain(host, { ...specFor(2), statusWords: false })).toBe('ALREADY_COLOURED');
  });

  it('replace themselves when the same cells are coloured anew', () => {
    const { host, applied } = coloured();
    expect(applyColours(host, specFor(4, { green: 0.9 })).applied.id).toBe(applied.id);
    expect(coloursIn(host)).toHaveLength(1);
  });

  it('bring a legend, and take it away again', () => {
    const { host } = coloured();
    const before = snapshot(host);
    const withLegend = applyColours(host, specFor(4, { legend: true }));
    expect(['F2', 'F3', 'F4'].map((a1) => host.cell(a1).value)).toEqual([
      '● 達成 達成率100%以上',
      '▲ 注意 達成率80%以上',
      '■ 要対応 達成率80%未満',
    ]);
    expect(host.cell('F4')).toMatchObject({ background: '#f6c3b4', bold: true });
    applyColours(host, { ...withLegend.applied.spec, legend: false });
    expect(snapshot(host)).toEqual(before);
  });
});

it('the sheet grows for words beyond its last column, and undo empties them', () => {
  const host = openBook({
    表: [
      ['名', '実績', '目標'],
      ['a', 90, 100],
    ],
  });
  const sheet = sheetOf(host);
  sheet.deleteColumns(4, sheet.getMaxColumns() - 3);
  const { undo } = applyColours(host, specFor(1));
  expect(host.cell('D2').value).toBe('▲ 注意');
  ask(host, 'undoLastWrite', { id: undo!.id });
  expect(sheet.getLastColumn()).toBe(3);
});
