import { describe, expect, it } from 'vitest';
import { readTable } from '../../../sidebar/diagnosis/table/readTable.ts';
import type { FunnelTable, SeriesTable } from '../../../sidebar/diagnosis/table/Table.ts';
import type { TableReading } from '../../../src/addon/server/blockTypes.ts';
import { monthly } from '../support/sampleAnswers.ts';

const reading = (
  values: TableReading['values'],
  formats: TableReading['formats'] = values.map((row) => row.map(() => '')),
  formulas: TableReading['formulas'] = values.map((row) => row.map(() => '')),
): TableReading => ({
  address: `実績!B3:${String.fromCharCode(65 + values[0]!.length)}${values.length + 2}`,
  sheetName: '実績',
  selected: { row: 3, column: 2, rows: values.length, columns: values[0]!.length },
  row: 3,
  column: 2,
  values,
  formulas,
  formats,
});
const series = (...given: Parameters<typeof reading>) => readTable(reading(...given)) as SeriesTable;

describe('a table of months', () => {
  it('has a series for every column of numbers, its form and whether it is a target', () => {
    const table = readTable(monthly) as SeriesTable;
    expect([table.kind, table.grain, table.periods.length]).toEqual(['series', 'month', 30]);
    expect(table.series.map(({ heading, form, isTarget }) => [heading, form, isTarget])).toEqual([
      ['リード', 'count', false],
      ['アポ', 'count', false],
      ['案件', 'count', false],
      ['受注', 'count', false],
      ['受注額', 'money', false],
      ['受注目標', 'count', true],
    ]);
    expect(table.periods[0]).toEqual({ label: '2024/04', date: '2024-04-01' });
    expect(table.series[0]!.cells[0]).toBe('月次実績!B2');
  });

  it('is put in order, and a month without a row stays a gap', () => {
    const table = series([
      ['月', '受注'],
      ['2026/07', 9],
      ['2026/06', 8],
      ['2026/04', 5],
    ]);
    expect(table.periods.map(({ label }) => label)).toEqual(['2026/04', '–', '2026/06', '2026/07']);
    expect(table.series[0]!.values).toEqual([5, null, 8, 9]);
    expect(table.series[0]!.cells).toEqual(['実績!C6', null, '実績!C5', '実績!C4']);
  });

  it('may run sideways', () => {
    const table = series([
      ['', '2026/04', '2026/05', '2026/06'],
      ['受注', 5, 6, 7],
      ['目標', 6, 6, 6],
    ]);
    expect(table.series.map(({ heading, values }) => [heading, values])).toEqual([
      ['受注', [5, 6, 7]],
      ['目標', [6, 6, 6]],
    ]);
    expect(table.series[0]!.cells[2]).toBe('実績!E4');
  });

  it('leaves out totals, blank cells and columns of words, and reads numbers typed as text', () => {
    const table = series([
      ['月', '受注', 'メモ'],
      ['4月', '１，２００', '好調'],
      ['5月', '', ''],
      ['6月', 1300, ''],
      ['合計', 2500, ''],
    ]);
    expect(table.series.map(({ heading, values }) => [heading, values])).toEqual([
      ['受注', [1200, null, 1300]],
    ]);
    expect(table.problems).toEqual([]);
  });

  it('names cells that are no numbers, and counts them as missing', () => {
    const table = series([
      ['月', '受注'],
      ['4月', 5],
      ['5月', '2O4'],
      ['6月', 6],
    ]);
    expect(table.problems).toEqual([{ address: '実績!C5', text: '2O4', isFormula: false, row: '5月' }]);
    expect(table.series[0]!.values).toEqual([5, null, 6]);
  });

  it('lists cells that are no numbers row by row, and tells a formula from what was typed', () => {
    const formulas = [
      ['', '', ''],
      ['', '', '=B4&"O"'],
      ['', '', ''],
      ['', '', ''],
    ];
    const values = [
      ['月', '受注', '売上'],
      ['4月', 5, '1O'],
      ['5月', '2O4', 8],
      ['6月', 6, 9],
    ];
    const problemsIn = (table: SeriesTable) =>
      table.problems.map(({ address, isFormula }) => [address, isFormula]);
    expect(problemsIn(series(values, undefined, formulas))).toEqual([
      ['実績!D4', true],
      ['実績!C5', false],
    ]);
    const turned = <T>(block: readonly (readonly T[])[]) =>
      block[0]!.map((_, c) => block.map((row) => row[c]!));
    expect(problemsIn(series(turned(values), undefined, turned(formulas)))).toEqual([
      ['実績!C5', true],
      ['実績!D4', false],
    ]);
  });

  it('may be values alone', () => {
    const table = series([[5], [6], [7]]);
    expect([table.grain, table.series[0]!.heading, table.series[0]!.values]).toEqual([
      'other',
      'B',
      [5, 6, 7],
    ]);
  });
});

describe('a table of stages', () => {
  it('is a funnel with two columns of counts', () => {
    const table = readTable(
      reading([
        ['段階', '計画', '実績'],
        ['問い合わせ', 2800, 2716],
        ['アポ', 560, 611],
      ]),
    ) as FunnelTable;
    expect([table.kind, table.stages]).toEqual(['funnel', ['問い合わせ', 'アポ']]);
    expect(table.columns).toEqual([
      { heading: '計画', counts: [2800, 560] },
      { heading: '実績', counts: [2716, 611] },
    ]);
  });

  it('is refused with one column, and a table of words altogether', () => {
    const one = [
      ['段階', '実績'],
      ['問い合わせ', 2716],
    ];
    expect(readTable(reading(one))).toBe('NO_TIME_AND_ONE_COLUMN');
    expect(readTable(reading([['段階'], ['問い合わせ']]))).toBe('NO_NUMBERS');
  });
});
