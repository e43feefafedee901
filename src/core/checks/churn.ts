import type { Kpi } from '../model/Kpi.ts';
import { isRate } from '../model/units.ts';
import { PERIODS_A_YEAR } from '../periods/periodsAYear.ts';
import { foldWord } from '../words/foldWord.ts';
import type { Check, Finding } from './Finding.ts';

type Basis = 'accounts' | 'revenue' | null;

/** Two churn rates may differ by this share before they contradict each other. */
const SAME_SHARE = 0.25;

/** Churn rates of one plan agree when brought to one period, unless one counts accounts and one revenue. */
export const churn: Check = {
  id: 'churn',
  run: ({ plan }) => [...contradictions(plan.kpis), ...retentionParts(plan.kpis)],
};

function contradictions(kpis: readonly Kpi[]): Finding[] {
  const rates = kpis.filter((kpi) => isChurn(kpi) && kpi.target !== null);
  return rates.flatMap((first, i) =>
    rates.slice(i + 1).flatMap((second): Finding[] => {
      const [a, b] = [monthly(first), monthly(second)];
      if (isDifferentBasis(first, second) || Math.abs(a - b) <= SAME_SHARE * Math.max(a, b)) return [];
      return [
        {
          code: 'CHURN_CONTRADICTORY',
          severity: 'fix',
          places: [first, second].map(({ id }) => ({ kpi: id, field: 'target' as const })),
          data: {
            first: first.name,
            second: second.name,
            firstMonthly: { value: a, unit: 'percent' },
            secondMonthly: { value: b, unit: 'percent' },
          },
          fixes: [],
        },
      ];
    }),
  );
}

/** What is left of a year's start when churn and expansion are both revenue: (1 − c)^12 × (1 + u)^4 …  */
function retentionParts(kpis: readonly Kpi[]): Finding[] {
  const retention = kpis.find((kpi) => isRetainedRevenue(kpi) && kpi.target !== null);
  const lost = kpis.find((kpi) => isChurn(kpi) && kpi.target !== null);
  const gained = kpis.find((kpi) => isExpansion(kpi) && kpi.target !== null);
  if (!retention || !lost || !gained) return [];
  const kept = (1 - lost.target!) ** timesAYear(lost);
  const grown = (1 + gained.target!) ** timesAYear(gained);
  const simple = kept + gained.target! * timesAYear(gained);
  const isConsistent = retention.target! <= kept * grown * (1 + 0.005);
  if (isConsistent && basisOf(lost) === 'revenue' && basisOf(gained) === 'revenue') return [];
  return [
    {
      code: 'RETENTION_MIXED',
      severity: 'review',
      places: [retention, lost, gained].map(({ id }) => ({ kpi: id, field: 'target' as const })),
      data: {
        retention: retention.name,
        lost: lost.name,
        gained: gained.name,
        stated: { value: retention.target, unit: 'percent' },
        simple: { value: simple, unit: 'percent' },
        compounded: { value: kept * grown, unit: 'percent' },
      },
      fixes: [],
    },
  ];
}

function isChurn(kpi: Kpi): boolean {
  return isRate(kpi.unit) && /解約率|チャーン|churn/.test(foldWord(kpi.name));
}

function isRetainedRevenue(kpi: Kpi): boolean {
  return /nrr|売上継続率|netrevenueretention/.test(foldWord(kpi.name));
}

function isExpansion(kpi: Kpi): boolean {
  return /アップセル|拡大率|upsell|expansion/.test(foldWord(kpi.name));
}

function basisOf(kpi: Kpi): Basis {
  const text = foldWord(`${kpi.name} ${kpi.numerator} ${kpi.denominator}`);
  if (/金額|売上|mrr|arr|revenue|レベニュー/.test(text)) return 'revenue';
  return /logo|ロゴ|社数|件数|人数|顧客数|accounts|customers|users/.test(text) ? 'accounts' : null;
}

function isDifferentBasis(first: Kpi, second: Kpi): boolean {
  const [a, b] = [basisOf(first), basisOf(second)];
  return a !== null && b !== null && a !== b;
}

function timesAYear(kpi: Kpi): number {
  return PERIODS_A_YEAR[kpi.period ?? 'year'];
}

/** The rate that, twelve times in a row, gives the same loss: 1 − (1 − r)^(n/12). */
function monthly(kpi: Kpi): number {
  return 1 - (1 - kpi.target!) ** (timesAYear(kpi) / 12);
}
