import { describe, expect, it } from 'vitest';
import { checkUnits } from '../../../src/core/formula/checkUnits.ts';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { quantityKind } from '../../../src/core/formula/QuantityKind.ts';

const UNITS: Record<string, string> = {
  UU: '人',
  CVR: '%',
  改善幅: 'pt',
  客単価: '円',
  売上: '円',
  広告費: '円',
  件数: '件',
  頻度: '回',
  LTV: '円/人',
  解約率: '%',
  継続率: '%',
  満足度: '',
  既存顧客: '人',
};

const kindOf = (name: string) => quantityKind(name, UNITS[name]!);

function faults(source: string, result?: { name: string; unit: string }): string[] {
  const formula = parseFormula(source, Object.keys(UNITS));
  const expected = result ? { name: result.name, kind: quantityKind(result.name, result.unit) } : null;
  return checkUnits(formula, { kindOf, result: expected }).map(({ code }) => code);
}

describe('units of a formula', () => {
  const sales = { name: '月商', unit: '円' };

  it.each<[string, { name: string; unit: string } | undefined]>([
    ['UU × CVR × 客単価', sales],
    ['UU × CVR × 客単価 × 頻度', sales],
    ['売上 − 広告費', { name: '利益', unit: '円' }],
    ['売上 ÷ 件数', { name: '客単価', unit: '円' }],
    ['売上 × (1 − 解約率)', sales],
    ['UU × LTV ÷ 12', sales],
    ['広告費 ÷ 売上', { name: '広告費率', unit: '%' }],
    ['CVR + 改善幅', { name: 'CVR', unit: '%' }],
    ['100% − 解約率', { name: '継続率', unit: '%' }],
    ['UU + 件数', { name: '合計', unit: '人' }],
    ['件数 × 12', { name: '年間件数', unit: '件' }],
    ['売上 + 1000', sales],
    ['広告費 × 客単価 ÷ LTV', sales],
    ['売上 + 広告費 × 客単価 ÷ LTV', sales],
    ['UU ÷ 件数', { name: '担当者数', unit: '人' }],
    ['UU + UU ÷ 件数', { name: '人数', unit: '人' }],
    ['件数 × 客単価 + 既存顧客 × 継続率 × 客単価', sales],
  ])('fit in %s', (source, result) => {
    expect(faults(source, result)).toEqual([]);
  });

  it.each<[string, string, { name: string; unit: string } | undefined]>([
    ['件数 + 売上', 'UNIT_SUM', undefined],
    ['売上 − CVR', 'UNIT_SUM', undefined],
    ['売上 + 客単価', 'UNIT_SUM', undefined],
    ['売上 + 10%', 'UNIT_PERCENT_OF_SUM', undefined],
    ['CVR + 0.5%', 'UNIT_POINT_OR_PERCENT', undefined],
    ['UU × 改善幅', 'UNIT_POINT_FACTOR', undefined],
    ['売上 × 客単価', 'UNIT_MONEY_SQUARED', undefined],
    ['客単価 × CVR', 'UNIT_RESULT', sales],
    ['UU × CVR', 'UNIT_RESULT', sales],
    ['売上 × CVR', 'UNIT_RESULT', { name: 'CVR', unit: '%' }],
    ['売上 × 客単価 ÷ 件数', 'UNIT_MONEY_SQUARED', undefined],
    ['売上 + UU × 継続率 × 客単価', 'RATIO_SHRINKS', undefined],
    ['件数 + 既存顧客 × 満足度', 'INFLUENCE_MULTIPLIED', undefined],
  ])('clash in %s: %s', (source, code, result) => {
    expect(faults(source, result)).toEqual([code]);
  });

  it('point at the place and name both sides', () => {
    const formula = parseFormula('x = 売上 + (件数 + 広告費)', Object.keys(UNITS));
    expect(checkUnits(formula, { kindOf, result: null })).toEqual([
      {
        code: 'UNIT_SUM',
        position: 13,
        data: expect.objectContaining({
          left: '件数',
          right: '広告費',
          leftUnit: 'count',
          rightUnit: 'money',
        }),
      },
    ]);
  });
});
