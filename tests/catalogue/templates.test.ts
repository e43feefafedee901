import { describe, expect, it } from 'vitest';
import { createFromTemplate } from '../../src/catalogue/templates/createFromTemplate.ts';
import { TEMPLATES } from '../../src/catalogue/templates/templates.ts';
import { createContext, readableFormulas } from '../../src/core/checks/AuditContext.ts';
import { auditPlan, CHECKS } from '../../src/core/checks/auditPlan.ts';
import { describeFinding } from '../../src/core/checks/describeFinding.ts';
import { calculate } from '../../src/core/checks/targetValues.ts';
import { planRows } from '../../src/core/model/planRows.ts';
import { readPlan } from '../../src/core/model/readPlan.ts';
import { linkInfluences, readSettings, settingsRows } from '../../src/core/model/settings.ts';
import { validatePlan } from '../../src/core/model/validatePlan.ts';

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
const plans = TEMPLATES.flatMap((template) =>
  (['ja', 'en'] as const).map((language) => {
    const plan = createFromTemplate(template, language, '2026-04');
    return [`${template.id} (${language})`, { template, language, plan }] as const;
  }),
);

it('there are twelve templates', () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(12);
});

describe.each(plans)('the template %s', (_name, { template, language, plan }) => {
  it('passes every check of ours', () => {
    const audit = auditPlan(plan);
    const said = audit.findings.map((finding) => describeFinding(finding, 'ja').title);
    expect(said).toEqual([]);
    expect(audit.passed).toHaveLength(CHECKS.length);
  });

  it('multiplies out exactly, formula by formula', () => {
    const context = createContext(plan);
    const formulas = readableFormulas(context);
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) {
      const { result } = calculate(context, formula, 'target')!;
      expect(Math.abs(result - formula.kpi.target!)).toBeLessThanOrEqual(1e-9 * formula.kpi.target!);
    }
  });

  it('has a KGI with a deadline, guards, three layers, levers, a plan B and roles', () => {
    expect(plan.kpis[0]).toMatchObject({ kind: 'kgi', deadline: '2027-03-31' });
    expect(plan.guards.length).toBeGreaterThan(0);
    const steered = plan.kpis.filter(({ kind }) => kind === 'kpi');
    for (const layer of ['leading', 'intermediate', 'lagging']) {
      expect(plan.kpis.some((kpi) => kpi.kind !== 'action' && kpi.layer === layer)).toBe(true);
    }
    for (const kpi of steered) {
      expect(kpi.lever && kpi.owner && kpi.source && kpi.why).not.toBe('');
      expect(kpi.lagMonths).not.toBeNull();
    }
    expect(steered.some(({ planB, planBUplift }) => planB !== '' && planBUplift !== '')).toBe(true);
  });

  it('is complete in its language', () => {
    if (language === 'en') expect(JSON.stringify(plan)).not.toMatch(japanese);
    else expect(plan.kpis.filter(({ name }) => !japanese.test(name) && !/[A-Z]{3}/.test(name))).toEqual([]);
    expect(plan.name).toBe(template.name[language]);
  });

  it('survives the way through JSON, definition sheet and settings', () => {
    expect(validatePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    const settings = readSettings(settingsRows(plan, language));
    const reading = readPlan(planRows(plan, language), settings);
    expect(reading.problems).toEqual([]);
    expect(linkInfluences(reading.plan)).toEqual(plan);
  });
});
