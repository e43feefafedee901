import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { mergeEdits } from '../../../src/core/model/mergeEdits.ts';
import { createPlan, findKpi, type Plan } from '../../../src/core/model/Plan.ts';

const base = createPlan({
  name: '受注計画',
  start: '2026-04',
  kpis: [
    createKpi({ id: 'k00', name: '受注額', kind: 'kgi', target: 100 }),
    createKpi({ id: 'k01', name: '受注数', parent: 'k00', target: 10, owner: '高橋' }),
    createKpi({ id: 'k02', name: '単価', parent: 'k00', target: 10 }),
  ],
});

const edit = (plan: Plan, id: string, values: object): Plan => ({
  ...plan,
  kpis: plan.kpis.map((kpi) => (kpi.id === id ? { ...kpi, ...values } : kpi)),
});
const without = (plan: Plan, id: string): Plan => ({
  ...plan,
  kpis: plan.kpis.filter((kpi) => kpi.id !== id),
});

describe('merging the draft with what was edited in the sheets', () => {
  it('takes what only one side changed, field by field', () => {
    const mine = edit(base, 'k01', { owner: '鈴木' });
    const theirs = edit({ ...base, name: '新しい名前' }, 'k01', { target: 12 });
    const { plan, taken, conflicts } = mergeEdits(base, mine, theirs, 'mine');
    expect(findKpi(plan, 'k01')).toMatchObject({ owner: '鈴木', target: 12 });
    expect(plan.name).toBe('新しい名前');
    expect(taken).toEqual([
      { kpi: null, name: '', field: 'name' },
      { kpi: 'k01', name: '受注数', field: 'target' },
    ]);
    expect(conflicts).toEqual([]);
  });

  it('names what both changed, and leaves the choice to the planner', () => {
    const mine = edit(base, 'k01', { target: 11 });
    const theirs = edit(base, 'k01', { target: 12 });
    for (const [prefer, target] of [
      ['mine', 11],
      ['theirs', 12],
    ] as const) {
      const { plan, conflicts } = mergeEdits(base, mine, theirs, prefer);
      expect(conflicts).toEqual([{ kpi: 'k01', name: '受注数', field: 'target' }]);
      expect(findKpi(plan, 'k01')!.target).toBe(target);
    }
  });

  it('keeps KPIs that either side added, even under one id', () => {
    const add = (name: string): Plan => ({
      ...base,
      kpis: [...base.kpis, createKpi({ id: 'k03', name, parent: 'k01' })],
    });
    const { plan } = mergeEdits(base, add('自分の'), add('シートの'), 'mine');
    expect(plan.kpis.slice(3).map(({ id, name }) => [id, name])).toEqual([
      ['k04', '自分の'],
      ['k03', 'シートの'],
    ]);
  });

  it('drops a KPI one side removed, unless the other side changed it', () => {
    expect(findKpi(mergeEdits(base, without(base, 'k02'), base, 'mine').plan, 'k02')).toBeNull();
    expect(findKpi(mergeEdits(base, base, without(base, 'k02'), 'mine').plan, 'k02')).toBeNull();
    const changed = edit(base, 'k02', { target: 9 });
    const { plan, conflicts } = mergeEdits(base, changed, without(base, 'k02'), 'mine');
    expect(findKpi(plan, 'k02')).not.toBeNull();
    expect(conflicts).toEqual([{ kpi: 'k02', name: '単価', field: null }]);
  });

  it('changes nothing where one side did nothing', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.constantFrom('mine', 'theirs'), (target, owner, prefer) => {
        const edited = edit(edit(base, 'k01', { target }), 'k02', { owner });
        expect(mergeEdits(base, edited, base, prefer as 'mine').plan).toEqual(edited);
        expect(mergeEdits(base, base, edited, prefer as 'mine').plan).toEqual(edited);
      }),
    );
  });
});
