import { describe, expect, it } from 'vitest';
import { addCatalogueKpi } from '../../../sidebar/design/plan/addCatalogueKpi.ts';
import { amountText, isWrongAmount, parseAmount } from '../../../sidebar/design/plan/amounts.ts';
import { calculateTargets, setTarget } from '../../../sidebar/design/plan/calculateTargets.ts';
import { draftFromJson, draftToJson, emptyDraft } from '../../../sidebar/design/plan/DesignDraft.ts';
import { fillMissing, fitToGoal, missingNumber } from '../../../sidebar/design/plan/fitToGoal.ts';
import { applyGoal, emptyGoal, goalOfPlan, planOfGoal } from '../../../sidebar/design/plan/GoalFields.ts';
import { missingFields } from '../../../sidebar/design/plan/missingFields.ts';
import { nextInTree } from '../../../sidebar/design/plan/nextInTree.ts';
import { firstChoice, mergeError, planOfTemplate } from '../../../sidebar/design/plan/planOfTemplate.ts';
import { judgeBaseline, sharesOf, withShares } from '../../../sidebar/design/plan/thresholdShares.ts';
import {
  addPart,
  makeInfluence,
  removePart,
  setFormula,
  setJoin,
} from '../../../sidebar/design/plan/treeEdits.ts';
import { treeRows } from '../../../sidebar/design/plan/treeRows.ts';
import { CATALOGUE } from '../../../src/catalogue/catalogue.ts';
import { TEMPLATES } from '../../../src/catalogue/templates/templates.ts';
import { auditPlan } from '../../../src/core/checks/auditPlan.ts';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { findKpi, kgiOf, type Plan } from '../../../src/core/model/Plan.ts';

const TODAY = '2026-11-20';
const START = { start: '2026-04', sumName: '全社の目標' };
const field = planOfTemplate(firstChoice, emptyGoal(TODAY), 'ja', START);

/** 12 orders = inquiries × 20% × 50% × 30%, the inquiries not known: 400 (the worked example of the domain). */
function funnel(): Plan {
  const goal = { ...emptyGoal(TODAY), name: '受注数', target: '12', unit: 'count' };
  const parts = [
    { name: '問い合わせ数', unit: 'count', target: null },
    { name: 'アポ率', unit: 'percent', target: 0.2 },
    { name: '案件化率', unit: 'percent', target: 0.5 },
    { name: '受注率', unit: 'percent', target: 0.3 },
  ];
  return parts.reduce((plan, part) => addPart(plan, 'k00', part), planOfGoal(goal, 'KGI', TODAY));
}

const byName = (plan: Plan, name: string) => plan.kpis.find((kpi) => kpi.name === name)!;
const lines = (plan: Plan) => treeRows(plan).map(({ kpi, depth, join }) => [kpi.name, depth, join]);

describe('the tree', () => {
  it('is drawn from the formulas, each line with the sign that joins what is below', () => {
    expect(lines(field).slice(0, 5)).toEqual([
      ['年間受注額', 0, '+'],
      ['新規受注額', 1, '*'],
      ['受注数', 2, '*'],
      ['問い合わせ数', 3, '+'],
      ['検索', 4, null],
    ]);
  });

  it('ends where a KPI leads back to itself', () => {
    const circle = setFormula(setFormula(funnel(), 'k01', '受注数 × 2'), 'k01', '受注数');
    expect(lines(circle).length).toBeLessThan(10);
    expect(auditPlan(circle).findings.some(({ severity }) => severity === 'fix')).toBe(true);
  });

  it('follows every change of a number upwards, but never moves the goal', () => {
    const changed = calculateTargets(setTarget(field, byName(field, '検索').id, 4800));
    expect(byName(changed, '問い合わせ数').target).toBe(7200);
    expect(byName(changed, '受注数').target).toBe(216);
    expect(kgiOf(changed)!.target).toBe(300_000_000);
  });

  it('joins parts by another sign', () => {
    const added = setJoin(field, byName(field, '問い合わせ数').id, '*');
    expect(byName(added, '問い合わせ数').formula).toBe('検索 × 広告 × 紹介');
  });

  it('removes a part with everything that only it is made of', () => {
    const without = removePart(field, byName(field, '受注数').id, byName(field, '新規受注額').id);
    expect(byName(without, '新規受注額').formula).toBe('平均受注額');
    expect(without.kpis.map(({ name }) => name)).not.toContain('検索');
    expect(auditPlan(without).findings.map(({ code }) => code)).not.toContain('KPI_UNCONNECTED');
  });

  it('keeps a relation without calculating with it', () => {
    const plan = makeInfluence(field, byName(field, '紹介').id, byName(field, '問い合わせ数').id);
    expect(byName(plan, '問い合わせ数')).toMatchObject({ formula: '検索 + 広告', target: 3840 });
    expect(plan.influences).toContainEqual({
      from: byName(field, '紹介').id,
      to: byName(field, '問い合わせ数').id,
      note: '',
    });
  });

  it('takes a standard KPI with its definition, under a free name', () => {
    const standard = CATALOGUE.find(({ role, denominator }) => role === 'factor' && denominator)!;
    const once = addCatalogueKpi(funnel(), 'k00', standard, 'ja');
    const twice = addCatalogueKpi(once, 'k00', standard, 'ja');
    expect(byName(twice, standard.name.ja)).toMatchObject({ unit: standard.unit, kind: 'kpi' });
    expect(byName(twice, `${standard.name.ja}(2)`)).toBeDefined();
    expect(byName(twice, '受注数').formula).toContain(`${standard.name.ja}(2)`);
  });

  it.each([
    '=IMPORTXML("x")',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    'A1',
    'TRUE',
    'a × b',
    '『』',
  ])('takes the name %s as a name', (name) => {
    const plan = addPart(addPart(funnel(), 'k00', { name, target: 2 }), 'k00', { name: '最後', target: 1 });
    expect(lines(plan).map(([shown]) => shown)).toContain(name);
    expect(draftFromJson(draftToJson({ ...emptyDraft(TODAY), plan }), TODAY)!.plan).toEqual(plan);
  });

  it.each([
    ['ArrowRight', '年間受注額', '新規受注額'],
    ['ArrowLeft', '検索', '問い合わせ数'],
    ['ArrowDown', '新規受注額', '更新受注額'],
    ['ArrowUp', '更新受注額', '新規受注額'],
    ['ArrowDown', '平均受注額', '更新受注額'],
    ['End', '年間受注額', '平均更新額'],
    ['Home', '検索', '年間受注額'],
  ])('leads by %s from %s to %s', (key, from, to) => {
    const rows = treeRows(field);
    const path = (name: string) => rows.find(({ kpi }) => kpi.name === name)!.path;
    expect(nextInTree(rows, path(from), key)).toBe(path(to));
  });
});

describe('the goal', () => {
  it('solves the one number that is missing: 12 orders need 400 inquiries', () => {
    const plan = funnel();
    expect(missingNumber(plan)).toMatchObject({ kpi: { name: '問い合わせ数' } });
    expect(missingNumber(plan)!.value).toBeCloseTo(400, 9);
    const filled = fillMissing(plan, missingNumber(plan)!);
    expect(auditPlan(filled).findings.map(({ code }) => code)).not.toContain('TARGETS_DO_NOT_ADD_UP');
    expect(missingNumber(filled)).toBeNull();
  });

  it('scales counts to a target, prices and rates stay', () => {
    const fitted = fitToGoal(setTarget(field, 'k00', 600_000_000))!;
    expect(byName(fitted, '検索').target).toBe(4800);
    expect(byName(fitted, '平均受注額').target).toBe(1_000_000);
    expect(byName(fitted, '受注率').target).toBe(0.3);
  });

  it.each(TEMPLATES.map(({ id }) => id))('fits the template %s to twice its target', (template) => {
    const example = planOfTemplate({ ...firstChoice, template }, emptyGoal(TODAY), 'ja', START);
    const kgi = kgiOf(example)!;
    const goal = {
      ...goalOfPlan(example, 'ja'),
      name: '自社の目標',
      target: amountText(kgi.target! * (kgi.unit === 'percent' ? 1 : 2), kgi.unit),
      baseline: '',
    };
    const plan = planOfTemplate({ ...firstChoice, template }, goal, 'ja', START);
    expect(kgiOf(plan)!.name).toBe('自社の目標');
    expect(auditPlan(plan).findings.filter(({ severity }) => severity === 'fix')).toEqual([]);
  });

  it('takes no number of last year over from an example', () => {
    const goal = { ...emptyGoal(TODAY), name: '年間受注額', target: '5億' };
    const plan = planOfTemplate(firstChoice, goal, 'ja', START);
    expect(plan.kpis.map(({ baseline }) => baseline).filter((value) => value !== null)).toEqual([]);
    expect(plan.rationale).toBe('');
  });

  it('keeps typed conditions beside those of the template, and no KPI points at a lost one', () => {
    const guards = [{ name: '解約率', direction: 'lower' as const, limit: '2%' }];
    const plan = planOfTemplate(firstChoice, { ...emptyGoal(TODAY), guards }, 'ja', START);
    expect(plan.guards).toContainEqual(
      expect.objectContaining({ name: '解約率', direction: 'lower', limit: 0.02, unit: 'percent' }),
    );
    expect(plan.guards.length).toBe(field.guards.length + 1);
    const without = applyGoal(plan, { ...goalOfPlan(plan, 'ja'), guards: [] });
    expect(without.guards).toEqual([]);
    expect(without.kpis.filter(({ guard }) => guard.startsWith('g'))).toEqual([]);
  });

  it('says when the goals of two departments cannot be added', () => {
    const hiring = TEMPLATES.find(({ id }) => id === 'hiring')!;
    expect(mergeError({ ...firstChoice, second: hiring.id }, 'ja')?.code).toBe('MERGE_UNITS_DIFFER');
    expect(mergeError(firstChoice, 'ja')).toBeNull();
  });
});

describe('definitions and thresholds', () => {
  it('asks only for what is missing', () => {
    expect(missingFields(field).size).toBe(0);
    const id = byName(field, '案件化率').id;
    const gaps = {
      ...field,
      kpis: field.kpis.map((kpi) => (kpi.id === id ? { ...kpi, why: '', owner: '' } : kpi)),
    };
    expect([...missingFields(gaps).get(id)!].sort()).toEqual(['owner', 'why']);
  });

  it('sets thresholds as shares of every target and reads them back', () => {
    const plan = withShares(field, { green: 1, yellow: 0.8 });
    expect(byName(plan, '案件化率')).toMatchObject({ green: 0.5, yellow: 0.4 });
    expect(sharesOf(plan)).toEqual({ green: 1, yellow: 0.8 });
  });

  it.each([
    ['higher', 50, 'ok'],
    ['higher', 45, 'warn'],
    ['higher', 44.9, 'bad'],
    ['lower', 50, 'ok'],
    ['lower', 55, 'warn'],
    ['lower', 55.1, 'bad'],
    ['band', 52, 'ok'],
    ['band', 55, 'warn'],
    ['band', 44, 'bad'],
    ['higher', null, null],
  ] as const)('judges last year: %s, %s is %s', (direction, baseline, expected) => {
    const kpi = createKpi({ id: 'k00', name: 'x', kind: 'kgi', target: 50, direction, baseline });
    const plan = withShares({ ...field, kpis: [kpi] }, { green: 1, yellow: 0.9 });
    expect(judgeBaseline(findKpi(plan, 'k00')!)).toBe(expected);
  });
});

describe('what is typed', () => {
  it.each([
    ['30%', 'percent', 0.3],
    ['30', 'percent', 0.3],
    ['8,300万円', 'yen', 83_000_000],
    ['', 'yen', null],
    ['たくさん', 'yen', null],
  ])('reads %s in %s as %s', (text, unit, value) => {
    expect(parseAmount(text, unit)).toBe(value);
    expect(isWrongAmount(text, unit)).toBe(text === 'たくさん');
  });

  it('is kept as a draft and refused when it is none', () => {
    const draft = { ...emptyDraft(TODAY), step: 'tree' as const, plan: field };
    expect(draftFromJson(draftToJson(draft), TODAY)).toEqual(draft);
    for (const text of ['{', '{}', 'null', '[]', '{"step":"tree","goal":null,"plan":{"kpis":3}}'])
      expect(draftFromJson(text, TODAY)).toBeNull();
  });
});
