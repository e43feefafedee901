import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/model/edits.ts';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { createPlan, nextId } from '../../../src/core/model/Plan.ts';
import { renameInFormula } from '../../../src/core/model/renameInFormula.ts';
import { arbitraryPlan } from './arbitraryPlan.ts';

const plan = createPlan({
  start: '2026-04',
  kpis: [
    createKpi({ id: 'k00', name: '売上', kind: 'kgi', formula: '受注数 × 単価' }),
    createKpi({ id: 'k01', name: '受注数', parent: 'k00', guard: 'k02', formula: '新規受注数 + 更新数' }),
    createKpi({
      id: 'k02',
      name: '単価',
      parent: 'k00',
      numerator: '売上',
      denominator: '受注数',
      target: 5,
    }),
  ],
});

describe('an edit', () => {
  it('renames a KPI wherever it stands as a name', () => {
    const renamed = applyEdits(plan, [{ kind: 'rename', kpi: 'k01', name: '成約数' }]);
    expect(renamed.kpis.map(({ name }) => name)).toEqual(['売上', '成約数', '単価']);
    expect(renamed.kpis[0]!.formula).toBe('成約数 × 単価');
    expect(renamed.kpis[1]!.formula).toBe('新規受注数 + 更新数');
    expect(renamed.kpis[2]!.denominator).toBe('成約数');
  });

  it('removes a KPI with the references to it', () => {
    const linked = applyEdits(plan, [{ kind: 'influence', from: 'k02', to: 'k01', note: '' }]);
    expect(linked.influences).toHaveLength(1);
    const removed = applyEdits(linked, [{ kind: 'remove', kpi: 'k02' }]);
    expect(removed.kpis.map(({ id }) => id)).toEqual(['k00', 'k01']);
    expect(removed.kpis[1]!.guard).toBe('');
    expect(removed.influences).toEqual([]);
  });

  it('turns a second goal into a condition', () => {
    const guarded = applyEdits(plan, [{ kind: 'toGuard', kpi: 'k02' }]);
    expect(guarded.guards).toEqual([{ id: 'g00', name: '単価', direction: 'higher', limit: 5, unit: '' }]);
    expect(guarded.kpis).toHaveLength(2);
  });

  it('sets values, adds KPIs and changes settings', () => {
    const edited = applyEdits(plan, [
      { kind: 'set', kpi: 'k02', values: { target: 7 } },
      { kind: 'add', kpi: createKpi({ id: 'k03', name: '更新数' }) },
      { kind: 'settings', values: { rationale: '理由' } },
    ]);
    expect(edited.kpis[2]!.target).toBe(7);
    expect(edited.kpis).toHaveLength(4);
    expect(edited.rationale).toBe('理由');
    expect(plan.kpis).toHaveLength(3);
  });

  it.each(['set', 'rename', 'remove', 'toGuard', 'influence'] as const)(
    '%s names a KPI that is not there',
    (kind) => {
      const edit = { kind, kpi: 'k99', from: 'k99', to: 'k00', note: '', name: 'x', values: {} };
      expect(() => applyEdits(plan, [edit])).toThrow(expect.objectContaining({ code: 'KPI_NOT_IN_PLAN' }));
    },
  );

  it('renamed there and back leaves names as they were, whatever the plan holds', () => {
    fc.assert(
      fc.property(arbitraryPlan, (any) => {
        const [first] = any.kpis;
        const there = applyEdits(any, [{ kind: 'rename', kpi: first!.id, name: '別の名前' }]);
        const back = applyEdits(there, [{ kind: 'rename', kpi: first!.id, name: first!.name }]);
        expect(back.kpis.map(({ name }) => name)).toEqual(any.kpis.map(({ name }) => name));
      }),
    );
  });
});

describe('renaming in a formula', () => {
  it.each([
    ['受注数 × 平均受注額', '受注数', '成約', '成約 × 平均受注額'],
    ['新規受注数 + 更新', '受注数', '成約', '新規受注数 + 更新'],
    ['有効な受注(取消を除く)', '受注', '成約', '有効な受注(取消を除く)'],
    ['(a + b) ÷ 2', 'a', 'c-d', '(『c-d』 + b) ÷ 2'],
    ['', 'a', 'b', ''],
    ['a × (', 'a', 'b', 'a × ('],
  ])('%s with %s → %s is %s', (formula, from, to, expected) => {
    const renamed = renameInFormula(formula, from, to, [from, '平均受注額', '新規受注数', 'b']);
    expect(renamed.replace(/[『』]/g, '')).toBe(expected.replace(/[『』]/g, ''));
  });
});

describe('the next id', () => {
  it.each([
    [[], 'k00'],
    [['k00', 'k01'], 'k02'],
    [['k07', 'x', ''], 'k08'],
    [['k99'], 'k100'],
  ])('after %j is %s', (taken, id) => {
    expect(nextId(taken)).toBe(id);
  });
});
