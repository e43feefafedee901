import { describe, expect, it } from 'vitest';
import type { Figure } from '../../sidebar/diagnosis/figure/Figure.ts';
import { layoutFigure } from '../../sidebar/diagnosis/figure/layoutFigure.ts';
import { readTable } from '../../sidebar/diagnosis/table/readTable.ts';
import type { SeriesTable } from '../../sidebar/diagnosis/table/Table.ts';
import { writeRequest } from './support/blocks.ts';
import { ask, askInVain, openBook, sheetOf, snapshot } from './support/openBook.ts';

const rows = [
  ['月', '受注', '率'],
  ['4月', 12, 0.2],
  ['5月', '2O4', 0.25],
];

const wholeTable = { wholeTable: true, withNames: false };

const figure: Figure = {
  title: '受注の予測',
  headings: ['期間', '予測'],
  rows: [
    ['2026/10', [6.4, 'count']],
    ['=1+1', [70, 'count']],
  ],
  note: '書き出した日の計算です。',
};

describe('a table in the sheet', () => {
  it('is read around the selected cell, with its formats', () => {
    const host = openBook({ 実績: rows });
    sheetOf(host).getRange('C2:C3').setNumberFormat('0.0%');
    host.select('B2');
    const reading = ask(host, 'readTable', wholeTable);
    expect(reading).toMatchObject({ address: '実績!A1:C3', row: 1, column: 1, values: rows });
    expect(reading.formats[1]![2]).toBe('0.0%');
  });

  it('is read as selected when several cells are, without the empty rest of whole columns', () => {
    const host = openBook({ 実績: rows });
    host.select('B:B');
    expect(ask(host, 'readTable', wholeTable)).toMatchObject({
      address: '実績!B1:B3',
      values: [['受注'], [12], ['2O4']],
    });
  });

  it('has its dates as ISO text in the time zone of the spreadsheet', () => {
    const host = openBook({ 実績: { A1: '月', A2: '2026/04/01', B1: '受注', B2: 3 } });
    host.select('A1:B2');
    expect(ask(host, 'readTable', wholeTable).values).toEqual([
      ['月', '受注'],
      ['2026-04-01', 3],
    ]);
  });

  it('tells a formula that gives no number from a mistyped one, which alone may be written over', () => {
    const months = [
      ['4月', 12],
      ['5月', '2O4'],
      ['6月', '="2"&"O4"'],
      ['7月', '=1/0'],
      ['8月', 15],
      ['9月', 16],
      ['10月', 17],
    ];
    const host = openBook({ 実績: [['月', '受注'], ...months] });
    host.select('B2');
    const reading = ask(host, 'readTable', wholeTable);
    expect(reading.formulas.map((row) => row[1])).toEqual(['', '', '', '="2"&"O4"', '=1/0', '', '', '']);
    const { problems } = readTable(reading) as SeriesTable;
    expect(problems.map(({ address, text, isFormula }) => [address, text, isFormula])).toEqual([
      ['実績!B3', '2O4', false],
      ['実績!B4', '2O4', true],
      ['実績!B5', '#DIV/0!', true],
    ]);
  });

  it('is refused where nothing stands', () => {
    const host = openBook({ 実績: {} });
    host.select('B2:C4');
    expect(askInVain(host, 'readTable', wholeTable).code).toBe('SELECTION_EMPTY');
  });
});

describe('a figure', () => {
  const layout = () => layoutFigure(figure, 'ja');

  it('stands where the planner points, texts as texts, and can be taken back', () => {
    const host = openBook({ 試算: {} });
    const before = snapshot(host);
    host.select('B2');
    const result = ask(host, 'writeBlock', writeRequest(host, layout, false));
    expect(result.address).toBe('試算!B2:C6');
    expect(['B2', 'B3', 'C3', 'B4', 'B5', 'B6'].map((a1) => host.cell(a1).value)).toEqual([
      '受注の予測',
      '期間',
      '予測',
      '2026/10',
      '=1+1',
      '書き出した日の計算です。',
    ]);
    expect(host.cell('C4')).toMatchObject({ value: 6.4, display: '6.4' });
    expect(host.cell('B5').formula).toBe('');
    ask(host, 'undoLastWrite', { id: result.undo!.id });
    expect(snapshot(host)).toEqual(before);
  });

  it('covers nothing without a yes, and not what changed since', () => {
    const host = openBook({ 試算: { B4: 'メモ' } });
    host.select('B2');
    const request = writeRequest(host, layout);
    expect(request.placement.occupied).toEqual([{ address: '試算!B4', text: 'メモ' }]);
    expect(askInVain(host, 'writeBlock', { ...request, mayOverwrite: false }).code).toBe('CELLS_OCCUPIED');
    sheetOf(host).getRange('B4').setValue('別');
    expect(askInVain(host, 'writeBlock', request).code).toBe('PLACE_CHANGED');
  });

  it('goes over one named cell as a number that looks as the cell did, and can be taken back', () => {
    const host = openBook({ 実績: rows, 試算: {} });
    const state = () => snapshot(host, '実績');
    sheetOf(host, '実績').getRange('B3').setBackground('#ffeecc').setFontWeight('bold');
    const before = state();
    host.select('試算!A1');
    const placement = ask(host, 'placeBlock', { rows: 1, columns: 1, at: '実績!B3' });
    expect(placement.occupied).toEqual([{ address: '実績!B3', text: '2O4' }]);
    const block = { cells: [[204]], looks: [['plain' as const]], formats: [['']] };
    const request = { block, placement, mayOverwrite: true, keepsLook: true };
    const result = ask(host, 'writeBlock', request);
    expect(host.cell('実績!B3')).toMatchObject({ value: 204, background: '#ffeecc', bold: true });
    ask(host, 'undoLastWrite', { id: result.undo!.id });
    expect(state()).toEqual(before);
    expect(askInVain(host, 'placeBlock', { rows: 1, columns: 1, at: '無い!B3' }).code).toBe('SHEET_MISSING');
    sheetOf(host, '実績').getRange('B3').setFormula('="2O4"');
    const formula = ask(host, 'placeBlock', { rows: 1, columns: 1, at: '実績!B3' });
    expect(formula.occupied).toEqual([{ address: '実績!B3', text: '="2O4"' }]);
  });

  it.each([
    ['a row of another width', { cells: [['x'], ['y', 'z']] }],
    ['no rows', { cells: [], looks: [], formats: [] }],
    ['too few formats', { formats: [] }],
    ['a truth value', { cells: [[true]] }],
    ['a look that does not exist', { looks: [['loud']] }],
    ['a formula that reaches outside', { cells: [[{ formula: '=IMPORTXML("a","b")' }]] }],
  ])('is refused with %s', (_, wrong) => {
    const host = openBook({ 試算: {} });
    const placement = ask(host, 'placeBlock', { rows: 1, columns: 1 });
    const block = { cells: [['x']], looks: [['calc']], formats: [['']], ...wrong };
    expect(askInVain(host, 'writeBlock', { block, placement, mayOverwrite: true }).code).toBe(
      'REQUEST_UNREADABLE',
    );
  });
});
