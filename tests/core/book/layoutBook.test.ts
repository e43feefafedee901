import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFromTemplate } from '../../../src/catalogue/templates/createFromTemplate.ts';
import { TEMPLATES } from '../../../src/catalogue/templates/templates.ts';
import { readActualsRange, writeActualsRange } from '../../../src/core/book/actualsRange.ts';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import { measureKey, planMeasures } from '../../../src/core/book/measures.ts';
import { treeRows } from '../../../src/core/book/treeRows.ts';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { createPlan } from '../../../src/core/model/Plan.ts';

describe('the layout of the book', () => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'is rectangular plain data for %s',
    (_, template) => {
      const blocks = layoutBook(createFromTemplate(template, 'ja', '2026-04'), 'ja');
      expect(blocks.map(({ key }) => key)).toEqual([
        'dashboard',
        'tree',
        'definitions',
        'actuals',
        'settings',
      ]);
      for (const { cells, looks, formats } of blocks)
        for (const grid of [cells, looks, formats])
          expect(new Set(grid.map((row) => row.length))).toEqual(new Set([cells[0]!.length]));
      expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks);
    },
  );

  it('has one row of the tree for every KPI, whatever their parents', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 10 }), (parents) => {
        const kpis = parents.map((parent, n) =>
          createKpi({ id: `k${n}`, name: `指標${n}`, kind: n === 0 ? 'kgi' : 'kpi', parent: `k${parent}` }),
        );
        const rows = treeRows(createPlan({ start: '2026-04', kpis }));
        expect(rows.map(({ kpi }) => kpi.id).sort()).toEqual(kpis.map(({ id }) => id).sort());
      }),
    );
  });

  it('never turns a name into a formula or a number', () => {
    const hostile = ['=IMPORTXML("x")', '__proto__', 'A1', 'TRUE', 'O\'Neil "x"', '<img onerror=1>'];
    const kpis = hostile.map((name, n) => createKpi({ id: `k${n}`, name, kind: n === 0 ? 'kgi' : 'kpi' }));
    const blocks = layoutBook(createPlan({ start: '2026-04', kpis, name: '=1+1' }), 'ja');
    const formulas = blocks.flatMap(({ cells }) =>
      cells.flat().flatMap((content) => (content && typeof content === 'object' ? content.formula : [])),
    );
    expect(formulas.filter((formula) => /IMPORTXML|onerror|1\+1/.test(formula))).toEqual([]);
  });
});

describe('what has to be recorded', () => {
  it.each([
    ['受注数(取消を除く)', '受注数'],
    ['受注数(取消を除く)', '受注数'],
    ['ＵＵ 数', 'uu数'],
    ['(仮)', '(仮)'],
  ])('%s is the column of %s', (text, key) => {
    expect(measureKey(text)).toBe(key);
  });

  it('records counts and never a rate that can be divided', () => {
    const kpis = [
      createKpi({ id: 'k00', name: '受注数', kind: 'kgi', formula: '案件数 × 受注率' }),
      createKpi({ id: 'k01', name: '案件数', formula: '紹介 + 広告' }),
      createKpi({
        id: 'k02',
        name: '受注率',
        unit: 'percent',
        numerator: '受注数(取消を除く)',
        denominator: '案件数',
      }),
      createKpi({ id: 'k03', name: '紹介' }),
      createKpi({ id: 'k04', name: '広告' }),
    ];
    const { columns, ofKpi } = planMeasures(createPlan({ start: '2026-04', kpis }));
    expect(columns.map(({ heading, formula }) => [heading, formula !== null])).toEqual([
      ['紹介', false],
      ['広告', false],
      ['案件数', true],
      ['受注数', false],
    ]);
    expect(ofKpi.get('k02')).toEqual({ kind: 'ratio', numerator: '受注数', denominator: '案件数' });
  });

  it.each([
    ['売上!C2:C200 (日付 売上!A2:A200)'],
    ["'2026 Q1'!C2:C200 (日付 'O''Neil'!A:A, 項目 売上!B2:B200 = 問い合わせ数)"],
  ])('reads %s and writes it the same', (text) => {
    expect(writeActualsRange(readActualsRange(text)!, 'ja')).toBe(text);
  });

  it.each(['E', 'F÷E', '', '売上', '=売上!A1:A2', 'A1:A9 (日付 B1:B9)'])('takes %j for no range', (text) => {
    expect(readActualsRange(text)).toBeNull();
  });
});
