import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPlan, CHECKS } from '../../../src/core/checks/auditPlan.ts';
import { describeFinding } from '../../../src/core/checks/describeFinding.ts';
import { type FindingCode, sentences } from '../../../src/core/checks/sentences/index.ts';
import { applyEdits } from '../../../src/core/model/edits.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { planRows } from '../../../src/core/model/planRows.ts';
import { cellOf, readPlan } from '../../../src/core/model/readPlan.ts';
import { arbitraryPlan } from '../model/arbitraryPlan.ts';
import { count, findingOf, findingsOf, people, planOf, price, rate, yen } from './build.ts';

const complete = {
  owner: '担当',
  source: 'CRM',
  cadence: 'weekly',
  why: '受注の入口だから',
  direction: 'higher',
} as const;
const judged = (target: number, baseline: number) => ({
  target,
  baseline,
  green: target,
  yellow: target * 0.9,
});

/** 受注計画: everything a plan must have. */
const sound: Plan = planOf(
  {
    受注額: {
      ...yen,
      ...complete,
      ...judged(14_400_000, 11_484_000),
      layer: 'lagging',
      formula: '受注数 × 平均受注額',
      deadline: '2027-03-31',
    },
    受注数: { ...count, ...complete, kind: 'csf', formula: '問い合わせ数 × 受注率', target: 144 },
    問い合わせ数: { ...count, ...complete, ...judged(480, 400), layer: 'leading', guard: 'k03' },
    受注率: {
      ...rate,
      ...complete,
      ...judged(0.3, 0.29),
      layer: 'intermediate',
      numerator: '受注数(取消を除く)',
      denominator: '問い合わせ数',
    },
    平均受注額: { ...price, ...complete, ...judged(100_000, 99_000), layer: 'lagging' },
  },
  { rationale: '前年度の率で届く' },
);

const change = (name: string, values: Partial<Kpi>): Plan => ({
  ...sound,
  kpis: sound.kpis.map((kpi) => (kpi.name === name ? { ...kpi, ...values } : kpi)),
});
const without = (name: string): Plan => ({ ...sound, kpis: sound.kpis.filter((kpi) => kpi.name !== name) });
const adding = (name: string, values: Partial<Kpi>): Plan => ({
  ...sound,
  kpis: [...sound.kpis, { ...sound.kpis[2]!, id: 'k99', parent: '', formula: '', name, ...values }],
});

describe('a sound plan', () => {
  it('passes every check', () => {
    const audit = auditPlan(sound);
    expect(audit.findings.map(({ code }) => code)).toEqual([]);
    expect(audit.passed).toEqual(CHECKS.map(({ id }) => id));
  });
});

const seven = Array.from({ length: 7 }, (_, i) => [`経路${i}`, { ...people, target: 10 + i }] as const);

const FAULTS: readonly (readonly [fault: string, plan: Plan, code: FindingCode, field: string])[] = [
  ['a plan without a KGI', without('受注額'), 'KGI_MISSING', 'kind'],
  ['two KGIs', change('受注数', { kind: 'kgi' }), 'KGI_SEVERAL', 'kind'],
  ['a KGI without unit', change('受注額', { unit: '' }), 'KGI_NOT_SMART', 'unit'],
  ['a KGI without target', change('受注額', { target: null }), 'KGI_NOT_SMART', 'target'],
  ['a KGI without owner', change('受注額', { owner: '' }), 'KGI_NOT_SMART', 'owner'],
  ['a KGI without reason', { ...sound, rationale: '' }, 'KGI_NOT_SMART', 'rationale'],
  ['a KGI without deadline', change('受注額', { deadline: null }), 'KGI_NOT_SMART', 'deadline'],
  [
    'a deadline before the plan',
    change('受注率', { deadline: '2026-03-31' }),
    'DEADLINE_BEFORE_START',
    'deadline',
  ],
  [
    'a deadline after the KGI',
    change('受注率', { deadline: '2027-04-30' }),
    'DEADLINE_AFTER_KGI',
    'deadline',
  ],
  ['a KPI that leads nowhere', adding('来場者数', { guard: 'k03' }), 'KPI_UNCONNECTED', 'parent'],
  ['a mistyped name', change('受注数', { formula: '問い合せ数 × 受注率' }), 'NAME_NOT_IN_PLAN', 'formula'],
  [
    'a broken formula',
    change('受注数', { formula: '問い合わせ数 × (受注率' }),
    'FORMULA_NOT_READABLE',
    'formula',
  ],
  ['a circle', change('問い合わせ数', { formula: '受注数 ÷ 受注率' }), 'FORMULA_IN_CIRCLE', 'formula'],
  [
    'a KPI used twice',
    change('受注額', { formula: '受注数 × 平均受注額 × 受注率' }),
    'KPI_USED_TWICE',
    'parent',
  ],
  ['a parent that does not use it', change('受注率', { parent: 'k00' }), 'PARENT_WITHOUT_CHILD', 'parent'],
  [
    'a satisfaction that is multiplied',
    planOf({
      売上: { ...yen, formula: '客数 × 顧客満足度 × 単価' },
      客数: people,
      顧客満足度: rate,
      単価: price,
    }),
    'INFLUENCE_MULTIPLIED',
    'formula',
  ],
  [
    'a whole beside its part',
    planOf({ 全体: { ...people, formula: '顧客数 + 新規顧客数' }, 顧客数: people, 新規顧客数: people }),
    'COUNTED_TWICE',
    'formula',
  ],
  [
    'leads beside customers',
    planOf({ 全体: { ...people, formula: 'リード数 + 顧客数' }, リード数: people, 顧客数: people }),
    'COUNTED_TWICE',
    'formula',
  ],
  ['targets that do not multiply out', change('受注数', { target: 150 }), 'TARGETS_DO_NOT_ADD_UP', 'target'],
  [
    'baselines that do not multiply out',
    change('受注数', { baseline: 999 }),
    'BASELINES_DO_NOT_ADD_UP',
    'baseline',
  ],
  [
    '円 + 件',
    planOf({ 全体: { ...yen, formula: '売上 + 件数' }, 売上: yen, 件数: count }),
    'UNITS_ADDED',
    'formula',
  ],
  [
    '円 × 円',
    planOf({ 全体: { ...yen, formula: '売上 × 単価' }, 売上: yen, 単価: price }),
    'UNIT_OF_RESULT',
    'unit',
  ],
  ['a rate typed as 30', change('受注率', { target: 30 }), 'RATE_AS_WHOLE_NUMBER', 'target'],
  ['"20%向上" of a rate', change('受注率', { lever: '受注率を20%向上させる' }), 'PERCENT_OR_POINTS', 'lever'],
  ['an uplift of a rate in %', change('受注率', { planBUplift: '+10%' }), 'PERCENT_OR_POINTS', 'planBUplift'],
  [
    'more than seven KPIs',
    planOf({
      来場: { ...people, formula: [...seven.map(([n]) => n), '経路7'].join(' + ') },
      ...Object.fromEntries(seven),
      経路7: { ...people, target: 1 },
    }),
    'KPIS_TOO_MANY',
    'kind',
  ],
  ['no leading metric', change('問い合わせ数', { layer: 'lagging' }), 'LAYER_MISSING', ''],
  ['followers', change('問い合わせ数', { name: 'フォロワー数' }), 'VANITY_METRIC', 'name'],
  ['no owner', change('受注率', { owner: '' }), 'FIELD_BLANK', 'owner'],
  ['no source', change('受注率', { source: '' }), 'FIELD_BLANK', 'source'],
  ['no cadence', change('受注率', { cadence: null }), 'FIELD_BLANK', 'cadence'],
  ['no why', change('受注率', { why: '' }), 'FIELD_BLANK', 'why'],
  ['no baseline', change('平均受注額', { baseline: null }), 'FIELD_BLANK', 'baseline'],
  ['no numerator', change('受注率', { numerator: '' }), 'FIELD_BLANK', 'numerator'],
  ['no denominator', change('受注率', { denominator: '' }), 'FIELD_BLANK', 'denominator'],
  ['no green threshold', change('受注率', { green: null }), 'FIELD_BLANK', 'green'],
  ['crossed thresholds', change('受注率', { yellow: 0.4 }), 'THRESHOLDS_CROSSED', 'yellow'],
  [
    'crossed thresholds of a churn',
    change('受注率', { direction: 'lower', green: 0.3, yellow: 0.2 }),
    'THRESHOLDS_CROSSED',
    'yellow',
  ],
  [
    'one name with two definitions',
    adding('受注率', { ...rate, numerator: '受注数(取消を含む)', denominator: '商談数' }),
    'SAME_NAME_TWO_DEFINITIONS',
    'formula',
  ],
  [
    '成約率 beside 受注率',
    adding('成約率', { ...rate, numerator: '成約数', denominator: '商談数' }),
    'SAME_NAME_TWO_DEFINITIONS',
    'formula',
  ],
  [
    'one row twice',
    { ...sound, kpis: [...sound.kpis, { ...sound.kpis[3]!, id: 'k98' }] },
    'SAME_NAME_TWICE',
    'name',
  ],
  [
    'orders with and without cancellations',
    change('平均受注額', { denominator: '受注数(キャンセルを含む)' }),
    'CANCELLATIONS_DIFFER',
    'numerator',
  ],
  [
    'a definition left open',
    change('受注率', { denominator: 'リードまたは接続数' }),
    'DEFINITION_LEFT_OPEN',
    'denominator',
  ],
  [
    'a target copied from last year',
    change('平均受注額', { baseline: 100_000 }),
    'TARGET_UNCHANGED',
    'target',
  ],
  [
    'a definition changed midway',
    change('受注率', { definitionChangedOn: '2026-07-01' }),
    'DEFINITION_CHANGED',
    'definitionChangedOn',
  ],
  ['a rate that is averaged', change('受注率', { aggregation: 'mean' }), 'RATE_ADDED_UP', 'aggregation'],
  ['a rate that is summed', change('受注率', { aggregation: 'sum' }), 'RATE_ADDED_UP', 'aggregation'],
  [
    'a stock that is summed',
    change('問い合わせ数', { numerator: '期末の残り' }),
    'STOCK_ADDED_UP',
    'aggregation',
  ],
  [
    'unique users that are summed',
    change('問い合わせ数', { name: '月間UU', numerator: '重複を除いた訪問者' }),
    'UNIQUE_ADDED_UP',
    'aggregation',
  ],
  ['a volume without guard', change('問い合わせ数', { guard: '' }), 'VOLUME_WITHOUT_GUARD', 'guard'],
  ['a guard that does not exist', change('問い合わせ数', { guard: '満足度' }), 'REFERENCE_UNKNOWN', 'guard'],
  [
    'a goal in words',
    adding('ブランド力の強化', { unit: '', aggregation: null }),
    'QUALITATIVE_WITHOUT_PROXY',
    'numerator',
  ],
  [
    'a formula of seven names',
    planOf({
      売上: { ...count, formula: 'a × b × c × d × e × f × g' },
      ...Object.fromEntries([...'abcdefg'].map((name) => [name, count])),
    }),
    'FORMULA_TOO_LONG',
    'formula',
  ],
];

/** Found in the worked numbers. */
const WORKED: readonly FindingCode[] = [
  'PERIODS_DO_NOT_ADD_UP',
  'FULL_YEAR_ASSUMED',
  'SHARE_AS_GROWTH',
  'RETENTION_MIXED',
  'ORDER_RATE_MISSING',
  'CHURN_CONTRADICTORY',
];

describe('each check', () => {
  it.each(FAULTS)('finds %s', (_name, plan, code, field) => {
    const found = findingsOf(plan, code);
    expect(found).not.toEqual([]);
    if (field) expect(found.some(({ places }) => places[0]!.field === field)).toBe(true);
  });

  it('has a fault here or among the worked numbers', () => {
    const shown = [...FAULTS.map(([, , code]) => code), ...WORKED];
    expect(Object.keys(sentences.ja).filter((code) => !shown.includes(code as FindingCode))).toEqual([]);
  });
});

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

describe('any plan', () => {
  it('is audited without an exception, and every finding has its sentence in both languages', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        for (const finding of auditPlan(plan).findings) {
          for (const language of ['ja', 'en'] as const) {
            const { title, detail, remedy, fixes } = describeFinding(finding, language);
            for (const text of [title, detail, remedy, ...fixes]) {
              expect(text).not.toMatch(/undefined|NaN|\[object/);
              expect(text.trim()).not.toBe('');
            }
          }
          for (const fix of finding.fixes) applyEdits(plan, fix.edits);
        }
      }),
    );
  });

  it('reads the same from its definition sheet, and each place is a cell', () => {
    const broken = change('受注数', { target: 150, owner: '' });
    const reading = readPlan(planRows(broken, 'ja'), broken);
    expect(auditPlan(reading.plan)).toEqual(auditPlan(broken));
    const places = findingsOf(reading.plan, 'TARGETS_DO_NOT_ADD_UP').map((finding) => finding.places[0]!);
    expect(places.map(({ kpi, field }) => cellOf(reading, kpi!, field as keyof Kpi))).toEqual([
      { row: 2, column: 12 },
      { row: 3, column: 12 },
    ]);
  });
});
