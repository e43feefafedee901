import { describe, expect, it } from 'vitest';
import { askInVain, openBook, sheetOf } from './support/openBook.ts';
import { readTarget } from './support/readTarget.ts';

const pick = (host: ReturnType<typeof openBook>, selection: string | string[]) => {
  host.select(selection);
  const found = readTarget(host);
  const heading = (index: number | null) => (index === null ? null : found.lines[index]!.heading);
  return { ...found, actualHeading: heading(found.actual), targetHeading: heading(found.target) };
};

describe('which column is actual and which is target', () => {
  it.each([
    [['店', '売上実績', '売上目標'], '売上実績', '売上目標'],
    [['店', '予算', '実績'], '実績', '予算'],
    [['店', '計画', '結果'], '結果', '計画'],
    [['Shop', 'Actual', 'Target'], 'Actual', 'Target'],
    [['Shop', 'Budget', 'Result'], 'Result', 'Budget'],
    [['店', '売上', '売上目標'], '売上', '売上目標'],
    [['店', '売上', '基準'], '売上', '基準'],
    [['店', '実績', '達成率', '目標'], '実績', '目標'],
    [['店', '前年比', '実績', '予算'], '実績', '予算'],
  ])('reads %j', (headings, actual, target) => {
    const width = headings.length - 1;
    const row = (n: number) => [`店${n}`, ...Array.from({ length: width }, (_, i) => 100 + n + i)];
    const host = openBook({ 表: [headings, row(1), row(2), row(3)] });
    const found = pick(host, `A1:${'ABCDE'[width]}4`);
    expect([found.actualHeading, found.targetHeading]).toEqual([actual, target]);
    expect(found.lines.every((line) => line.address.endsWith('4'))).toBe(true);
  });

  it.each([
    ['売上', 'higher'],
    ['解約率', 'lower'],
    ['返品数', 'lower'],
    ['広告コスト', 'lower'],
    ['コスト削減額', 'higher'],
    ['Churn rate', 'lower'],
    ['CPA', 'lower'],
    ['Revenue', 'higher'],
    ['適正在庫', 'band'],
  ])('takes the direction of %s for %s', (name, direction) => {
    const host = openBook({
      表: [
        ['月', `${name} 実績`, `${name} 目標`],
        ['4月', 3, 2],
        ['5月', 1, 2],
      ],
    });
    expect(pick(host, 'B1:C3').direction).toBe(direction);
  });

  it('finds headings above a selection without any', () => {
    const host = openBook({
      表: [
        ['店', '実績', '目標'],
        ['A', 1, 2],
        ['B', 3, 4],
      ],
    });
    const found = pick(host, 'B2:C3');
    expect(found).toMatchObject({ actualHeading: '実績', targetHeading: '目標' });
    expect(found.lines[0]!.address).toBe('表!B2:B3');
  });

  it('reads a table on its side', () => {
    const host = openBook({
      表: [
        ['', '4月', '5月', '6月'],
        ['実績', 10, 20, 30],
        ['目標', 11, 19, 30],
      ],
    });
    const found = pick(host, 'A1:D3');
    expect(found).toMatchObject({ orientation: 'rows', actualHeading: '実績', targetHeading: '目標' });
    expect(found.lines.map((line) => [line.address, line.label])).toEqual([
      ['表!B2:D2', '2'],
      ['表!B3:D3', '3'],
    ]);
    expect(found.statusLine).toEqual({ address: '表!B4:D4', label: '4' });
  });

  it('reads merged headings of two rows and pairs by the upper one', () => {
    const host = openBook({
      表: [
        ['店', '売上', '', '解約率', ''],
        ['', '実績', '目標', '実績', '目標'],
        ['A', 1, 2, 0.1, 0.2],
        ['B', 3, 4, 0.3, 0.2],
      ],
    });
    const sheet = sheetOf(host);
    for (const a1 of ['B1:C1', 'D1:E1', 'A1:A2']) sheet.getRange(a1).merge();
    sheet.getRange('D3:E4').setNumberFormat('0.0%');
    const found = pick(host, 'A1:E4');
    expect(found.lines.map((line) => line.heading)).toEqual([
      '売上 実績',
      '売上 目標',
      '解約率 実績',
      '解約率 目標',
    ]);
    expect(found.lines.map((line) => line.isPercent)).toEqual([false, false, true, true]);
    expect(found).toMatchObject({ actual: 0, target: 1 });
    expect(found.more).toEqual([
      { orientation: 'columns', actual: '表!D3:D4', target: '表!E3:E4', status: '表!G3:G4' },
    ]);
  });

  it('cuts whole columns to the data', () => {
    const host = openBook({
      表: [
        ['店', '実績', '目標'],
        ['A', 1, 2],
        ['B', 3, 4],
      ],
    });
    expect(pick(host, 'B:C').lines.map((line) => line.address)).toEqual(['表!B2:B3', '表!C2:C3']);
  });

  it('joins separate ranges of the same rows, and takes tables below each other one by one', () => {
    const rows = [
      ['店', '実績', '担当', '目標'],
      ['A', 1, 'x', 2],
      ['B', 3, 'y', 4],
    ];
    const host = openBook({ 表: [...rows, [''], ...rows] });
    const sideBySide = pick(host, ['B1:B3', 'D1:D3']);
    expect(sideBySide).toMatchObject({ actualHeading: '実績', targetHeading: '目標', more: [] });
    const stacked = pick(host, ['B1:D3', 'B5:D7']);
    expect(stacked.lines).toHaveLength(4);
    expect(stacked.more).toEqual([
      { orientation: 'columns', actual: '表!B6:B7', target: '表!D6:D7', status: '表!E6:E7' },
    ]);
  });

  it('asks for a fixed target where only one column is selected', () => {
    const host = openBook({
      表: [
        ['店', '点数'],
        ['A', 1],
        ['B', 3],
      ],
    });
    expect(pick(host, 'B1:B3')).toMatchObject({ actualHeading: '点数', target: null });
  });

  it('offers the next free column, also beyond the last', () => {
    const host = openBook({
      表: [
        ['店', '実績', '目標', '備考'],
        ['A', 1, 2, 'x'],
        ['B', 3, 4, ''],
      ],
    });
    expect(pick(host, 'B1:C3').statusLine).toEqual({ address: '表!E2:E3', label: 'E' });
    const sheet = sheetOf(host);
    sheet.deleteColumns(5, sheet.getMaxColumns() - 4);
    expect(pick(host, 'B1:C3').statusLine).toEqual({ address: '表!E2:E3', label: 'E' });
  });
});

describe('selections that cannot be used', () => {
  const table = [
    ['店', '実績', '目標'],
    ['A', 1, 2],
  ];

  it.each([
    ['E20', 'ONE_CELL_SELECTED'],
    ['F10:G20', 'SELECTION_EMPTY'],
  ])('%s gives %s', (selection, code) => {
    const host = openBook({ 表: table });
    host.select(selection);
    expect(askInVain(host, 'readColourTarget')).toMatchObject({ code });
  });

  it('A1:A2 gives NO_NUMBERS_SELECTED', () => {
    const host = openBook({ 表: table });
    host.select('A1:A2');
    expect(() => readTarget(host)).toThrow('NO_NUMBERS_SELECTED');
  });

  it('asks for a smaller selection instead of reading half a million cells', () => {
    const host = openBook({ 表: table });
    const sheet = sheetOf(host);
    sheet.insertRowsAfter(1000, 30_000);
    sheet.getRange('Z31000').setValue(1);
    host.select('A1:Z31000');
    expect(askInVain(host, 'readColourTarget').code).toBe('SELECTION_TOO_LARGE');
  });
});
