import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/addon/server/seriesTypes.ts';
import { ask, askInVain, openBook, sheetOf, snapshot } from './support/openBook.ts';

const rows = [
  ['月', '受注', '率'],
  ['4月', 12, 0.2],
  ['5月', '2O4', 0.25],
];

const figure: Figure = {
  title: '受注の予測',
  headings: ['期間', '予測'],
  rows: [
    ['2026/10', 66.4],
    ['=1+1', 70],
  ],
  formats: [
    ['General', '#,##0.0'],
    ['General', '#,##0'],
  ],
  note: '書き出した日の計算です。',
};

describe('a table in the sheet', () => {
  it('is read around the selected cell, with its formats', () => {
    const host = openBook({ 実績: rows });
    sheetOf(host).getRange('C2:C3').setNumberFormat('0.0%');
    host.select('B2');
    const reading = ask(host, 'readTable');
    expect(reading).toMatchObject({ address: '実績!A1:C3', row: 1, column: 1, values: rows });
    expect(reading.formats[1]![2]).toBe('0.0%');
  });

  it('is read as selected when several cells are, without the empty rest of whole columns', () => {
    const host = openBook({ 実績: rows });
    host.select('B:B');
    expect(ask(host, 'readTable')).toMatchObject({
      address: '実績!B1:B3',
      values: [['受注'], [12], ['2O4']],
    });
  });

  it('has its dates as ISO text in the time zone of the spreadsheet', () => {
    const host = openBook({ 実績: { A1: '月', A2: '2026/04/01', B1: '受注', B2: 3 } });
    host.select('A1:B2');
    expect(ask(host, 'readTable').values).toEqual([
      ['月', '受注'],
      ['2026-04-01', 3],
    ]);
  });

  it('is refused where nothing stands', () => {
    const host = openBook({ 実績: {} });
    host.select('B2:C4');
    expect(askInVain(host, 'readTable').code).toBe('SELECTION_EMPTY');
  });
});

describe('a figure', () => {
  const write = (host: ReturnType<typeof openBook>, wanted: Figure, mayOverwrite = false) =>
    ask(host, 'writeFigure', {
      figure: wanted,
      placement: ask(host, 'placeFigure', wanted),
      mayOverwrite,
    });

  it('stands where the planner points, texts as texts, and can be taken back', () => {
    const host = openBook({ 試算: {} });
    const before = snapshot(host);
    host.select('B2');
    const result = write(host, figure);
    expect(result.address).toBe('試算!B2:C6');
    expect(['B2', 'B3', 'C3', 'B4', 'B5', 'B6'].map((a1) => host.cell(a1).value)).toEqual([
      '受注の予測',
      '期間',
      '予測',
      '2026/10',
      '=1+1',
      '書き出した日の計算です。',
    ]);
    expect(host.cell('C4')).toMatchObject({ value: 66.4, display: '66.4' });
    expect(host.cell('B5').formula).toBe('');
    ask(host, 'undoLastWrite', { id: result.undo!.id });
    expect(snapshot(host)).toEqual(before);
  });

  it('covers nothing without a yes, and not what changed since', () => {
    const host = openBook({ 試算: { B4: 'メモ' } });
    host.select('B2');
    const placement = ask(host, 'placeFigure', figure);
    expect(placement.occupied).toEqual([{ address: '試算!B4', text: 'メモ' }]);
    expect(askInVain(host, 'writeFigure', { figure, placement, mayOverwrite: false }).code).toBe(
      'CELLS_OCCUPIED',
    );
    sheetOf(host).getRange('B4').setValue('別');
    expect(askInVain(host, 'writeFigure', { figure, placement, mayOverwrite: true }).code).toBe(
      'PLACE_CHANGED',
    );
  });

  it.each([
    ['a row of another width', { ...figure, rows: [['x']] }],
    ['no rows', { ...figure, rows: [], formats: [] }],
    ['too few formats', { ...figure, formats: [] }],
    ['a number that is none', { ...figure, rows: [['x', null]] }],
  ])('is refused with %s', (_, wrong) => {
    const host = openBook({ 試算: {} });
    expect(askInVain(host, 'placeFigure', wrong).code).toBe('REQUEST_UNREADABLE');
  });
});
