import type { Kpi } from '../model/Kpi.ts';
import { isRate } from '../model/units.ts';
import { PERIODS_A_YEAR } from '../periods/periodsAYear.ts';
import { foldWord } from '../words/foldWord.ts';
import { isClose, targetFix } from './arithmetic.ts';
import type { Check, Finding, Fix } from './Finding.ts';

/** Words that only say the period: 売上(四半期) and 月間売上 are the same number. */
const PERIOD_WORDS =
  /年度|年間|四半期|月間|月次|週間|週次|年次|\((年|月|週|q)\)|\/(年|月|週|q)$|annual|yearly|quarterly|monthly|weekly|[()]/g;

/** Quarterly × 4 and monthly × 12 make the annual target. */
export const periodTargets: Check = {
  id: 'periodTargets',
  run: ({ plan }) => {
    const groups = new Map<string, Kpi[]>();
    for (const kpi of plan.kpis) {
      if (kpi.target === null || isRate(kpi.unit) || kpi.aggregation !== 'sum') continue;
      const key = foldWord(kpi.name).replace(PERIOD_WORDS, '');
      groups.set(key, [...(groups.get(key) ?? []), kpi]);
    }
    return Array.from(groups.values()).flatMap((group) => inconsistencies(group));
  },
};

function inconsistencies(group: readonly Kpi[]): Finding[] {
  const longest = group.reduce((best, kpi) => (perYear(kpi) < perYear(best) ? kpi : best));
  return group
    .filter((kpi) => perYear(kpi) > perYear(longest))
    .flatMap((kpi): Finding[] => {
      const times = perYear(kpi) / perYear(longest);
      const total = kpi.target! * times;
      if (isClose(total, longest.target!)) return [];
      return [
        {
          code: 'PERIODS_DO_NOT_ADD_UP',
          severity: 'fix',
          places: [
            { kpi: kpi.id, field: 'target' },
            { kpi: longest.id, field: 'target' },
          ],
          data: {
            name: kpi.name,
            whole: longest.name,
            times,
            part: { value: kpi.target, unit: kpi.unit },
            total: { value: total, unit: kpi.unit },
            stated: { value: longest.target, unit: longest.unit },
            even: { value: longest.target! / times, unit: kpi.unit },
          },
          fixes: periodFixes(kpi, longest, times),
        },
      ];
    });
}

function periodFixes(part: Kpi, whole: Kpi, times: number): Fix[] {
  return [targetFix(part, whole.target! / times), targetFix(whole, part.target! * times)];
}

function perYear(kpi: Kpi): number {
  return PERIODS_A_YEAR[kpi.period ?? 'year'];
}
