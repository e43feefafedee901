import type { Kpi } from '../../../src/core/model/Kpi.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { count, planOf, price, rate, yen } from './build.ts';

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
export const sound: Plan = planOf(
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
  { rationale: '前年度の率で届く', monthDay: 'firstWorkday' },
);

export const change = (name: string, values: Partial<Kpi>): Plan => ({
  ...sound,
  kpis: sound.kpis.map((kpi) => (kpi.name === name ? { ...kpi, ...values } : kpi)),
});
export const without = (name: string): Plan => ({
  ...sound,
  kpis: sound.kpis.filter((kpi) => kpi.name !== name),
});
export const adding = (name: string, values: Partial<Kpi>): Plan => ({
  ...sound,
  kpis: [...sound.kpis, { ...sound.kpis[2]!, id: 'k99', parent: '', formula: '', name, ...values }],
});
