import { describe, expect, it } from 'vitest';
import {
  KPI_ATTRIBUTION,
  KPI_BOTTLENECK,
  KPI_CHECK,
  KPI_SENSITIVITY,
  KPI_SOLVE,
  KPI_TREE,
} from '../../src/functions/index.ts';
import { codeOf, messageOf } from './support.ts';

const none = undefined;
const column = (...values: unknown[]) => values.map((value) => [value]);
const SHOP = '月商 = UU × CVR × 単価';
const NAMES = column('UU', 'CVR', '単価');
const VALUES = column('12万', '2.0%', '3,450円');

describe('KPI_TREE', () => {
  it('reads formula and values as planners write them', () => {
    expect(KPI_TREE(SHOP, NAMES, VALUES)).toBe(8_280_000);
    expect(KPI_TREE('（a＋b）÷２', [['a', 'b', '']], [[1, 2, '']])).toBe(1.5);
    expect(KPI_TREE('1,500', 'a', 1)).toBe(1500);
    expect(KPI_TREE('2024 + 1', [[2024]], [[5]])).toBe(6);
  });

  it.each<[string, () => unknown]>([
    ['DIVISION_BY_ZERO', () => KPI_TREE('a ÷ (b − 1)', column('a', 'b'), column(1, 1))],
    ['DIVISION_BY_ZERO', () => KPI_TREE('a ÷ (b ÷ c)', column('a', 'b', 'c'), column(1, 1, 0))],
    ['RESULT_NOT_FINITE', () => KPI_TREE('a × a', 'a', 1e200)],
    ['RESULT_NOT_FINITE', () => KPI_TREE('1 ÷ (a × a)', 'a', 1e200)],
    ['NAMES_AND_VALUES', () => KPI_TREE('a', column('a', 'b'), 1)],
    ['NAME_UNKNOWN', () => KPI_TREE('a × c', column('a', 'b'), column(1, 1))],
    ['NAME_TWICE', () => KPI_TREE('a', column('a', ' a'), column(1, 1))],
    ['BLANK_INSIDE', () => KPI_TREE('a', column('a', '', 'b'), column(1, 1, 1))],
    ['NOT_A_NUMBER', () => KPI_TREE('a', 'a', '高い')],
    ['MISSING_ARGUMENT', () => KPI_TREE('', 'a', 1)],
    ['CELL_ERROR', () => KPI_TREE('a', 'a', '#N/A')],
  ])('refuses with %s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });

  it('names what divides and is zero', () => {
    expect(messageOf(() => KPI_TREE('a ÷ (b − 1)', column('a', 'b'), column(1, 1)))).toContain('「b − 1」');
  });
});

describe('KPI_SOLVE', () => {
  it.each([
    ['UU', 1_202_899, 0],
    ['CVR', 0.2005, 4],
    ['単価', 34_583, 0],
  ])('repairs 月商8,300万円 by %s alone', (lever, expected, digits) => {
    const found = KPI_SOLVE(SHOP, NAMES, VALUES, '8,300万円', lever, none, none) as number;
    expect(found.toFixed(digits)).toBe(expected.toFixed(digits));
    expect(
      KPI_TREE(
        SHOP,
        NAMES,
        VALUES.map(([value], i) => [NAMES[i]![0] === lever ? found : value]),
      ),
    ).toBeCloseTo(83_000_000, 6);
  });

  it('says which KGI can be reached', () => {
    const message = messageOf(() => KPI_SOLVE(SHOP, NAMES, VALUES, '8,300万円', 'CVR', 0, '10%'));
    expect(message).toContain('0〜41400000');
    expect(message).toMatch(/\[TARGET_UNREACHABLE\]$/);
  });

  it.each<[string, () => unknown]>([
    ['LEVER_UNKNOWN', () => KPI_SOLVE(SHOP, NAMES, VALUES, 1, 'CV', none, none)],
    ['LEVER_NO_EFFECT', () => KPI_SOLVE('a', column('a', 'b'), column(1, 1), 5, 'b', none, none)],
    ['BOUNDS_REVERSED', () => KPI_SOLVE(SHOP, NAMES, VALUES, 1, 'CVR', 1, 0)],
    ['MISSING_ARGUMENT', () => KPI_SOLVE(SHOP, NAMES, VALUES, none, 'CVR', none, none)],
    ['NOT_ONE_CELL', () => KPI_SOLVE(SHOP, NAMES, VALUES, column(1, 2), 'CVR', none, none)],
  ])('refuses with %s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });
});

describe('KPI_SENSITIVITY', () => {
  it('lists the drivers strongest first', () => {
    const [, ...rows] = KPI_SENSITIVITY(
      'a × b − c',
      column('c', 'a', 'b', 'd'),
      column(100, 10, 20, 5),
      none,
    ) as unknown[][];
    expect(rows.map(([name]) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(rows[0]).toEqual(['a', 10, 102, 2, 0.02, 2]);
    expect(rows[2]).toEqual(['c', 100, 99, -1, -0.01, -1]);
    expect(rows[3]).toEqual(['d', 5, 100, 0, 0, 0]);
  });

  it('leaves rates blank where the KGI is 0, and needs a step', () => {
    const table = KPI_SENSITIVITY('a − b', column('a', 'b'), column(1, 1), '10%') as unknown[][];
    expect(table[1]!.slice(4)).toEqual(['', '']);
    expect(codeOf(() => KPI_SENSITIVITY('a', 'a', 1, 0))).toBe('STEP_ZERO');
  });
});

describe('KPI_ATTRIBUTION', () => {
  it('ends in a total that the contributions add up to', () => {
    const table = KPI_ATTRIBUTION(SHOP, NAMES, VALUES, column('13万', '2.5%', 3400)) as (string | number)[][];
    expect(table.length).toBe(5);
    const [total] = table.slice(-1) as [number[]];
    expect(total!.slice(1)).toEqual([8_280_000, 11_050_000, 2_770_000, 1]);
    expect(table.slice(1, -1).reduce((sum, row) => sum + Number(row[3]), 0)).toBe(2_770_000);
    expect(table.slice(1, -1).reduce((sum, row) => sum + Number(row[4]), 0)).toBeCloseTo(1, 15);
  });

  it('has no shares of no change', () => {
    const table = KPI_ATTRIBUTION('a + b', column('a', 'b'), column(1, 2), column(2, 1)) as unknown[][];
    expect(table.map((row) => row[4]).slice(1)).toEqual(['', '', '']);
    expect(codeOf(() => KPI_ATTRIBUTION('a + b', column('a', 'b'), column(1, 2), 1))).toBe(
      'NAMES_AND_VALUES',
    );
  });
});

describe('KPI_BOTTLENECK', () => {
  it('puts the costliest step first, in units or in money', () => {
    const stages = column('問い合わせ', 'アポ', '案件', '受注');
    const plan = column(400, 80, 40, 12);
    const actual = column(400, 60, 30, 9);
    expect(KPI_BOTTLENECK(stages, plan, actual, none)).toEqual([
      [expect.any(String), expect.any(String), expect.any(String), expect.any(String)],
      ['問い合わせ → アポ', 0.2, 0.15, expect.closeTo(3, 12)],
      ['問い合わせ', 400, 400, 0],
      ['アポ → 案件', 0.5, 0.5, 0],
      ['案件 → 受注', 0.3, 0.3, 0],
    ]);
    const inMoney = KPI_BOTTLENECK(stages, plan, actual, '100万円') as unknown[][];
    expect(inMoney[1]![3]).toBeCloseTo(3_000_000, 6);
  });

  it.each<[string, () => unknown]>([
    ['BOTTLENECK_LENGTH', () => KPI_BOTTLENECK(column('a', 'b'), column(1, 2, 3), column(1, 2), none)],
    ['BOTTLENECK_STAGES', () => KPI_BOTTLENECK('a', 1, 1, none)],
    ['NOT_POSITIVE', () => KPI_BOTTLENECK(column('a', 'b'), column(1, 0), column(1, 2), none)],
    ['BOTTLENECK_ACTUAL', () => KPI_BOTTLENECK(column('a', 'b'), column(2, 1), column(0, 2), none)],
  ])('refuses with %s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });
});

describe('KPI_CHECK', () => {
  it('gives verdict, both sides, their ratio and the repairs in a row', () => {
    expect(KPI_CHECK('月商8,300万円=UU12万×CVR2.0%×単価3,450円')).toEqual([
      [
        '10倍の桁違い、右辺が小さい / off by 10×, a slip of digits, right side too small',
        83_000_000,
        8_280_000,
        8_280_000 / 83_000_000,
        'UU 1,202,899 · CVR 20.05% · 単価 34,583円',
      ],
    ]);
  });

  it('leaves blank what a sentence without numbers does not have', () => {
    const [row] = KPI_CHECK('年商 = トラフィック × CVR × 平均単価 × 継続率') as unknown[][];
    expect(row!.slice(1)).toEqual(['', '', '', '']);
    expect(row![0]).toContain('「継続率」');
  });

  it('refuses what is no sentence', () => {
    expect(codeOf(() => KPI_CHECK('8,300万円'))).toBe('STATEMENT_EQUALS');
    expect(codeOf(() => KPI_CHECK(none))).toBe('MISSING_ARGUMENT');
  });
});
