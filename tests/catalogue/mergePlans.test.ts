import { describe, expect, it } from 'vitest';
import { createFromTemplate } from '../../src/catalogue/templates/createFromTemplate.ts';
import { TEMPLATES } from '../../src/catalogue/templates/templates.ts';
import { auditPlan } from '../../src/core/checks/auditPlan.ts';
import { describeFinding } from '../../src/core/checks/describeFinding.ts';
import { mergePlans } from '../../src/core/model/mergePlans.ts';
import { findKpi, kgiOf, type Plan } from '../../src/core/model/Plan.ts';

const plans = TEMPLATES.map((template) => createFromTemplate(template, 'ja', '2026-04'));
const planOf = (id: string): Plan => plans[TEMPLATES.findIndex((template) => template.id === id)]!;
const codes = (plan: Plan): string[] =>
  auditPlan(plan).findings.map((f) => `${f.code} ${describeFinding(f, 'ja').title}`);
const canBeAdded = (a: Plan, b: Plan): boolean =>
  kgiOf(a)!.unit === kgiOf(b)!.unit && kgiOf(a)!.aggregation === kgiOf(b)!.aggregation;

const pairs = TEMPLATES.flatMap((first, i) =>
  TEMPLATES.slice(i).flatMap((second, j) => {
    const [a, b] = [plans[i]!, plans[i + j]!];
    return canBeAdded(a, b) ? [[first.id, second.id, a, b] as const] : [];
  }),
);

describe('two departments under one new KGI', () => {
  it.each(pairs)('%s + %s passes every check and adds up', (_first, _second, a, b) => {
    const goal = { kind: 'sum', name: '全社の目標', owner: '経営企画' } as const;
    const merged = mergePlans(
      { plan: a, team: '第一部' },
      { plan: b, team: '第二部' },
      { name: '全社', goal },
    );
    expect(codes(merged)).toEqual([]);
    expect(kgiOf(merged)!.target).toBe(kgiOf(a)!.target! + kgiOf(b)!.target!);
    expect(merged.kpis).toHaveLength(a.kpis.length + b.kpis.length + 1);
    expect(new Set(merged.kpis.map(({ name }) => name)).size).toBe(merged.kpis.length);
    expect(new Set(merged.kpis.map(({ id }) => id)).size).toBe(merged.kpis.length);
  });

  it('covers enough pairs, a template with itself among them', () => {
    expect(pairs.length).toBeGreaterThan(15);
  });

  it('refuses goals in different units', () => {
    const goal = { kind: 'sum', name: '全社', owner: '' } as const;
    const merge = () =>
      mergePlans(
        { plan: planOf('hiring'), team: 'a' },
        { plan: planOf('saas'), team: 'b' },
        { name: '', goal },
      );
    expect(merge).toThrow(expect.objectContaining({ code: 'MERGE_UNITS_DIFFER' }));
  });
});

describe('one department explaining a KPI of the other', () => {
  const sales = planOf('marketing');
  const leads = planOf('leadGeneration');
  const mqls = sales.kpis.find(({ name }) => name === 'MQL数')!;
  const merged = mergePlans(
    { plan: sales, team: '営業部' },
    { plan: leads, team: '広報部' },
    { name: '全社', goal: { kind: 'under', kpi: mqls.id } },
  );

  it('hangs the second tree below it, in place of its own parts', () => {
    const explained = merged.kpis.find(({ name }) => name === 'MQL数');
    expect(explained).toMatchObject({ name: 'MQL数', target: mqls.target, formula: leads.kpis[0]!.formula });
    const names = merged.kpis.map(({ name }) => name);
    expect(names).toContain('LPセッション数');
    expect(names.filter((name) => name === 'リード→MQL率')).toHaveLength(1);
    expect(merged.kpis.filter(({ kind }) => kind === 'kgi')).toHaveLength(1);
    expect(auditPlan(merged).passed).toEqual(
      expect.arrayContaining(['connected', 'formulas', 'parents', 'guards']),
    );
  });

  it('reports what the two departments have not agreed on', () => {
    const findings = auditPlan(merged).findings.map(({ code }) => code);
    // 1,600 MQLs are wanted, 1,200 promised.
    expect(findings).toContain('TARGETS_DO_NOT_ADD_UP');
    const lower = {
      ...merged,
      kpis: merged.kpis.map((kpi) => (kpi.name === 'MQL数' ? { ...kpi, target: 1_200 } : kpi)),
    };
    const atMqls = auditPlan(lower).findings.filter(
      (f) => f.code === 'TARGETS_DO_NOT_ADD_UP' && findKpi(merged, f.places[0]!.kpi!)!.name === 'MQL数',
    );
    expect(atMqls).toEqual([]);
  });
});
