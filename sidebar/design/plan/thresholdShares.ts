import type { Direction } from '../../../src/core/judge/Direction.ts';
import type { Judgement } from '../../../src/core/judge/verdict.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { roundDecimal } from '../../../src/core/numbers/roundDecimal.ts';

/** Fractions of the target at which green and yellow begin. */
export interface Shares {
  readonly green: number;
  readonly yellow: number;
}

export const usualShares: Shares = { green: 1, yellow: 0.9 };

/** What a person is judged by: the goal and its KPIs, not what is only watched. */
export const judgedKpis = (plan: Plan): readonly Kpi[] =>
  plan.kpis.filter(({ kind }) => kind === 'kgi' || kind === 'kpi');

/** Thresholds at the same share of every target; for lower-better and bands as far on the other side. */
export function withShares(plan: Plan, shares: Shares): Plan {
  return {
    ...plan,
    kpis: plan.kpis.map((kpi) => {
      if (kpi.target === null || (kpi.kind !== 'kgi' && kpi.kind !== 'kpi')) return kpi;
      return { ...kpi, ...thresholdsAt(kpi.target, kpi.direction, shares) };
    }),
  };
}

function thresholdsAt(target: number, direction: Direction | null, { green, yellow }: Shares) {
  const size = Math.abs(target);
  const at = (share: number) =>
    roundDecimal(direction === 'lower' ? target + size * (1 - share) : target - size * (1 - share), 12);
  // A band that is green on its target alone would be green nearly never.
  const narrow = direction === 'band' && green === 1 ? (1 + yellow) / 2 : green;
  return { green: at(narrow), yellow: at(yellow) };
}

/** A KPI that is better the other way round, with its thresholds on the other side. */
export function withDirection(plan: Plan, id: string, direction: Direction, shares: Shares): Plan {
  const kpis = plan.kpis.map((kpi) => (kpi.id === id ? { ...kpi, direction } : kpi));
  const moved = withShares({ ...plan, kpis }, shares);
  return { ...plan, kpis: kpis.map((kpi, index) => (kpi.id === id ? moved.kpis[index]! : kpi)) };
}

/** The shares most KPIs have now, so that coming back shows what was set. */
export function sharesOf(plan: Plan): Shares {
  const kpi = judgedKpis(plan).find(
    ({ target, green, yellow, direction }) =>
      target && green !== null && yellow !== null && direction !== 'band',
  );
  if (!kpi) return usualShares;
  const share = (value: number) => {
    const ratio = value / kpi.target!;
    return roundDecimal(kpi.direction === 'lower' ? 2 - ratio : ratio, 4);
  };
  return { green: share(kpi.green!), yellow: share(kpi.yellow!) };
}

/** How last year's value would be coloured; null where one of the numbers is missing. */
export function judgeBaseline({ baseline, target, green, yellow, direction }: Kpi): Judgement | null {
  if (baseline === null || target === null || green === null || yellow === null) return null;
  const reaches = (threshold: number) => {
    if (direction === 'lower') return baseline <= threshold;
    if (direction !== 'band') return baseline >= threshold;
    return Math.abs(baseline - target) <= Math.abs(threshold - target);
  };
  if (reaches(green)) return 'ok';
  return reaches(yellow) ? 'warn' : 'bad';
}
