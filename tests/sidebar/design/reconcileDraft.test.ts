import { describe, expect, it } from 'vitest';
import { draftFromJson, draftToJson } from '../../../sidebar/design/plan/DesignDraft.ts';
import { goalOfPlan } from '../../../sidebar/design/plan/GoalFields.ts';
import { reconcileDraft, replacingDraft } from '../../../sidebar/design/plan/reconcileDraft.ts';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { createPlan, findKpi, type Plan } from '../../../src/core/model/Plan.ts';

const sheets = createPlan({
  start: '2026-04',
  kpis: [
    createKpi({ id: 'k00', name: '受注額', kind: 'kgi', target: 100 }),
    createKpi({ id: 'k01', name: '問い合わせ数', parent: 'k00', target: 10 }),
    createKpi({ id: 'k02', name: '受注率', parent: 'k00', guard: 'k01' }),
  ],
});
const draftOf = (plan: Plan, book: Plan | null) => ({
  ...{ step: 'tree' as const, goal: goalOfPlan(plan, 'ja'), plan, book },
});
const withTarget = (target: number): Plan => ({
  ...sheets,
  kpis: sheets.kpis.map((kpi) => (kpi.id === 'k01' ? { ...kpi, target } : kpi)),
});

describe('a draft beside the sheets', () => {
  it('remembers what the sheets said, through JSON', () => {
    const draft = draftOf(withTarget(12), sheets);
    expect(draftFromJson(draftToJson(draft), '2026-11-20')).toEqual(draft);
    expect(draftFromJson(draftToJson(draftOf(sheets, null)), '2026-11-20')!.book).toBeNull();
  });

  it('is asked about when both changed the same, and when it is another plan', () => {
    const draft = draftOf(withTarget(12), sheets);
    expect(reconcileDraft(draft, withTarget(13), null, 'ja').kind).toBe('conflict');
    expect(reconcileDraft(draft, sheets, null, 'ja')).toMatchObject({ kind: 'ready', taken: [] });
    expect(reconcileDraft(draftOf(sheets, null), sheets, null, 'ja').kind).toBe('foreign');
    const settled = reconcileDraft(draft, withTarget(13), 'mine', 'ja');
    expect(settled.kind === 'ready' && reconcileDraft(settled.draft, withTarget(13), null, 'ja').kind).toBe(
      'ready',
    );
  });

  it('never gives a new KPI the ID, and with it the actuals, of another one', () => {
    const other = createPlan({
      start: '2026-04',
      kpis: [
        createKpi({ id: 'k00', name: '受注額', kind: 'kgi' }),
        createKpi({ id: 'k01', name: '受注率', parent: 'k00' }),
        createKpi({ id: 'k02', name: '訪問数', parent: 'k01', guard: 'k01' }),
      ],
    });
    const plan = replacingDraft(draftOf(other, null), sheets).plan!;
    expect(plan.kpis.map(({ id, name, parent, guard }) => [id, name, parent, guard])).toEqual([
      ['k00', '受注額', '', ''],
      ['k02', '受注率', 'k00', ''],
      ['k03', '訪問数', 'k02', 'k02'],
    ]);
    expect(findKpi(plan, 'k01')).toBeNull();
  });
});
