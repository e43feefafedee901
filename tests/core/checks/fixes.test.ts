import { describe, expect, it } from 'vitest';
import type { sentences } from '../../../src/core/checks/sentences/index.ts';
import { applyEdits } from '../../../src/core/model/edits.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { findingOf, findingsOf, people, planOf, rate } from './build.ts';
import { seven } from './faults.ts';
import { adding, change } from './soundPlan.ts';

describe('fixes', () => {
  it.each<[string, Plan, keyof typeof sentences.ja]>([
    ['a second KGI', change('平均受注額', { kind: 'kgi' }), 'KGI_SEVERAL'],
    ['a missing deadline', change('受注額', { deadline: null }), 'KGI_NOT_SMART'],
    ['a late deadline', change('受注率', { deadline: '2027-04-30' }), 'DEADLINE_AFTER_KGI'],
    ['a KPI that leads nowhere', adding('来場者数', {}), 'KPI_UNCONNECTED'],
    ['a mistyped name', change('受注数', { formula: '問い合せ数 × 受注率' }), 'NAME_NOT_IN_PLAN'],
    ['a wrong parent', change('受注率', { parent: 'k00' }), 'PARENT_WITHOUT_CHILD'],
    ['targets that do not multiply out', change('受注数', { target: 150 }), 'TARGETS_DO_NOT_ADD_UP'],
    ['a rate typed as 30', change('受注率', { target: 30 }), 'RATE_AS_WHOLE_NUMBER'],
    ['an uplift in %', change('受注率', { planBUplift: '+10%' }), 'PERCENT_OR_POINTS'],
    ['a vanity metric', change('問い合わせ数', { name: 'フォロワー数' }), 'VANITY_METRIC'],
    ['crossed thresholds', change('受注率', { yellow: 0.4 }), 'THRESHOLDS_CROSSED'],
    ['blank thresholds', change('受注率', { green: null, yellow: null }), 'FIELD_BLANK'],
    [
      'two definitions',
      adding('受注率', { ...rate, team: 'EC部', numerator: '受注数', denominator: '商談数' }),
      'SAME_NAME_TWO_DEFINITIONS',
    ],
    ['an averaged rate', change('受注率', { aggregation: 'mean' }), 'RATE_ADDED_UP'],
    ['a missing guard', change('問い合わせ数', { guard: '' }), 'VOLUME_WITHOUT_GUARD'],
  ])('remove %s, each of them', (_name, plan, code) => {
    const before = findingsOf(plan, code);
    const fixes = before.flatMap((finding) => finding.fixes);
    expect(fixes).not.toEqual([]);
    for (const fix of fixes) {
      expect(findingsOf(applyEdits(plan, fix.edits), code).length).toBeLessThan(before.length);
    }
  });

  it('suggests the next rate of the funnel as guard', () => {
    const [fix] = findingOf(change('問い合わせ数', { guard: '' }), 'VOLUME_WITHOUT_GUARD').fixes;
    expect(fix!.data.guard).toBe('受注率');
  });

  it('demotes those that move the KGI least', () => {
    const plan = planOf({
      来場: { ...people, formula: [...seven.map(([name]) => name), '経路7'].join(' + ') },
      ...Object.fromEntries(seven),
      経路7: { ...people, target: 1 },
    });
    expect(findingOf(plan, 'KPIS_TOO_MANY').data.names).toEqual(['経路7']);
  });
});
