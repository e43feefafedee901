/** What the planner does to the sheets by hand, and what reading and rebuilding make of it. */
import { describe, expect, it } from 'vitest';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import { readBookPlan } from '../../../src/core/book/readBookPlan.ts';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { createPlan, type Plan } from '../../../src/core/model/Plan.ts';
import { ask, openBook, sheetOf } from '../support/openBook.ts';
import { build, emptyBook, foundSheet, treeValue } from './support.ts';

/** 受注額 = 受注数 × 単価, with the actuals of 受注数 where asked for. */
function planOf(actuals = ''): Plan {
  const kpi = (id: string, name: string, given: object) =>
    createKpi({ id, name, unit: 'count', direction: 'higher', aggregation: 'sum', ...given });
  return createPlan({
    name: '受注計画',
    start: '2026-04',
    kpis: [
      kpi('k00', '受注額', { kind: 'kgi', unit: 'yen', formula: '受注数 × 単価', target: 144_000_000 }),
      kpi('k01', '受注数', { parent: 'k00', target: 144, green: 144, yellow: 129.6, actuals }),
      kpi('k02', '単価', {
        ...{ parent: 'k00', unit: 'yen', target: 1_000_000, aggregation: 'ratioOfSums' },
        ...{ numerator: '受注額', denominator: '受注数' },
      }),
    ],
  });
}

type Host = ReturnType<typeof openBook>;
const readPlanOf = (host: Host): Plan => readBookPlan(ask(host, 'readBook'))!.plan;
const headings = (host: Host): unknown[] => foundSheet(ask(host, 'readBook'), 'actuals').values[3]!.slice();

describe('a KPI renamed by hand', () => {
  it('keeps its column of 実績 with all numbers, wherever the column was moved', () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    const actuals = sheetOf(host, '実績');
    actuals.getRange('B7:C8').setValues([
      [12, 11_000_000],
      [10, 9_000_000],
    ]);
    actuals.insertColumnBefore(2);
    expect(headings(host)).toEqual(['期間', '', '受注数', '受注額', 'メモ']);
    const definitions = sheetOf(host, 'KPI定義');
    definitions.getRange('B6').setValue('成約数');
    definitions.getRange('F5').setValue('成約数 × 単価');
    definitions.getRange('H7').setValue('成約数');

    build(host, readPlanOf(host));
    expect(headings(host)).toEqual(['期間', '', '成約数', '受注額', 'メモ']);
    const reading = ask(host, 'readBook');
    expect(treeValue(reading, 'k01', 'G')).toBe(22);
    expect(treeValue(reading, 'k02', 'G')).toBeCloseTo(20_000_000 / 22, 6);
    expect(build(host, readPlanOf(host)).undo).toBeNull();
  });
});

describe('what is edited in KPI定義', () => {
  const planned = (host: Host) => {
    const found = ask(host, 'readBook');
    return ask(host, 'planBook', { sheets: layoutBook(readPlanOf(host), 'ja', found) }).sheets;
  };
  const behind = (host: Host) => planned(host).filter(({ state }) => state !== 'same');

  it('is live where a number or a name changes, and found to be behind where the formulas must', () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    sheetOf(host, '実績').getRange('B7').setValue(20);
    const definitions = sheetOf(host, 'KPI定義');
    definitions.getRange('M6').setValue(300);
    definitions.getRange('U6').setValue('鈴木');
    const live = ask(host, 'readBook');
    expect([treeValue(live, 'k01', 'E'), treeValue(live, 'k01', 'J')]).toEqual([300, '鈴木']);
    expect(String(treeValue(live, 'k01', 'I')).charAt(0)).toBe('■');
    expect(behind(host)).toEqual([]);

    definitions.getRange('J6').setValue('低いほど良い');
    definitions.getRange('I6').setValue('人');
    expect(behind(host).map(({ key }) => key)).toContain('tree');
    build(host, readPlanOf(host));
    expect(String(treeValue(ask(host, 'readBook'), 'k01', 'I')).charAt(0)).toBe('●');
    expect(host.cell('G6', 'KPIツリー').display).toBe('20人');
    expect(behind(host)).toEqual([]);
  });

  it('gives a row typed below the others an ID, a place in the tree and a column of 実績', () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    sheetOf(host, 'KPI定義')
      .getRange('B8:D8')
      .setValues([['訪問数', 'KPI', '受注数']]);
    expect(behind(host).map(({ key }) => key)).toEqual(['dashboard', 'tree', 'definitions', 'actuals']);
    build(host, readPlanOf(host));
    expect(sheetOf(host, 'KPI定義').getRange('A8').getValue()).toBe('k03');
    expect(headings(host)).toContain('訪問数');
    expect(String(treeValue(ask(host, 'readBook'), 'k03', 'B'))).toContain('訪問数');
    expect(behind(host)).toEqual([]);
  });
});

describe('the rhythm in KPI設定', () => {
  it('is read back as typed: a time of day is one, and what cannot be read is named with its cell', () => {
    const host = openBook(emptyBook);
    build(host, { ...planOf(), weekday: 'monday', time: '10:00', monthDay: 'firstWorkday' });
    const settings = sheetOf(host, 'KPI設定');
    const entries: string[] = settings.getRange('B5:B12').getValues().flat();
    const cell = (entry: string) => settings.getRange(5 + entries.indexOf(entry), 3);
    expect(cell('週に見る時刻').getValue()).toBe('10:00');
    cell('週に見る時刻').setValue('9:30');
    cell('週に見る曜日').setValue('火');
    cell('月に見直す日').setValue('月末');
    const rhythm = { weekday: 'tuesday', time: '09:30', monthDay: 'lastWorkday' };
    expect(readPlanOf(host)).toMatchObject(rhythm);
    build(host, readPlanOf(host));
    expect(readPlanOf(host)).toMatchObject(rhythm);
    cell('週に見る曜日').setValue('祝日');
    expect(() => readPlanOf(host)).toThrow(expect.objectContaining({ code: 'CELL_NOT_CHOICE' }));
  });
});

describe('actuals in a sheet of the planner', () => {
  const rows = [
    ['日付', '項目', '数'],
    ['2026/04/03', '受注', 4],
    ['2026/04/20', '受注', 5],
    ['2026/05/10', '受注', 7],
    ['2026/05/11', '失注', 9],
  ];
  const range = '売上!C2:C99 (日付 売上!A2:A99, 項目 売上!B2:B99 = 受注)';

  it('stay the same ones after the sheet is renamed and rows are inserted', () => {
    const host = openBook({ 売上: rows });
    build(host, planOf(range));
    const own = sheetOf(host, '売上');
    own.setName('売上 2026');
    own.insertRowsBefore(1, 2);
    const plan = readPlanOf(host);
    expect(plan.kpis[1]!.actuals).toBe(
      "'売上 2026'!C4:C101 (日付 '売上 2026'!A4:A101, 項目 '売上 2026'!B4:B101 = 受注)",
    );
    build(host, plan);
    expect(treeValue(ask(host, 'readBook'), 'k01', 'G')).toBe(16);
    expect(build(host, readPlanOf(host)).undo).toBeNull();
  });

  it('follow what the planner writes into KPI定義', () => {
    const host = openBook({ 売上: rows });
    build(host, planOf(range));
    const definitions = sheetOf(host, 'KPI定義');
    definitions.getRange('AD6').setValue(range.replace('= 受注', '= 失注'));
    build(host, readPlanOf(host));
    expect(treeValue(ask(host, 'readBook'), 'k01', 'G')).toBe(9);
  });
});

describe('the base month', () => {
  it('is the last month in which the KGI has a number, also when other columns run ahead', () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    const base = () => foundSheet(ask(host, 'readBook'), 'actuals').values[1]![1];
    expect(base()).toBe('2026-04-01');
    const actuals = sheetOf(host, '実績');
    actuals.getRange('B7:B10').setValues([[1], [2], [3], [4]]);
    expect(base()).toBe('2026-07-01');
    actuals.getRange('C7:C8').setValues([[1], [2]]);
    expect(base()).toBe('2026-05-01');
    actuals.getRange('B2').setValue('2026/06/01');
    build(host, { ...planOf(), name: '別の名前' });
    expect(base()).toBe('2026-06-01');
  });

  it('counts daily rows beyond the first thousand, once the book is built again', {
    timeout: 120_000,
  }, () => {
    const host = openBook(emptyBook);
    build(host, planOf());
    const actuals = sheetOf(host, '実績');
    actuals.insertRowsAfter(1000, 200);
    const days = Array.from({ length: 1150 }, (_, n) => [46_113 + (n % 365), 1]);
    actuals.getRange(7, 1, days.length, 2).setValues(days);
    actuals.getRange('B2').setValue('2027/03/01');
    expect(treeValue(ask(host, 'readBook'), 'k01', 'G')).toBe(1150);
    build(host, readPlanOf(host), 'ja', true);
    expect(foundSheet(ask(host, 'readBook'), 'actuals').values[5]![1]).toBe(1150);
    expect(build(host, readPlanOf(host)).undo).toBeNull();
  });
});
