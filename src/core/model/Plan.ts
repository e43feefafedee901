import type { Kpi } from './Kpi.ts';
import type { Cadence, MonthDay, Weekday } from './vocabulary.ts';

/** A condition that must hold while the KGI is pursued, e.g. 営業利益率 ≥ 15%. */
export interface Guard {
  readonly id: string;
  readonly name: string;
  readonly direction: 'higher' | 'lower';
  readonly limit: number | null;
  readonly unit: string;
}

/** A causal or correlational link that is never multiplied (満足度 → 更新率). Ids of KPIs. */
export interface Influence {
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** What belongs to the plan and to no single KPI. */
export interface PlanSettings {
  readonly name: string;
  /** First month of the plan's fiscal year, `yyyy-MM`. */
  readonly start: string;
  /** How often the team reviews the plan. */
  readonly cadence: Cadence;
  /** The team's look at the numbers each week; null and `''`: not decided. */
  readonly weekday: Weekday | null;
  /** `10:00` */
  readonly time: string;
  readonly monthDay: MonthDay | null;
  /** Why the KGI is believed to be reachable (the R of SMART). */
  readonly rationale: string;
  /** The part of the KGI that is already certain, in the KGI's unit; null: nothing stated. */
  readonly secured: number | null;
  readonly guards: readonly Guard[];
  readonly influences: readonly Influence[];
}

/** One KGI, what leads to it, and the conditions around it. The KGI is the KPI of kind `kgi`. */
export interface Plan extends PlanSettings {
  readonly kpis: readonly Kpi[];
}

export function createPlan(given: Partial<Plan> & Pick<Plan, 'start' | 'kpis'>): Plan {
  const blank = { name: '', rationale: '', secured: null, guards: [], influences: [] };
  const rhythm = { cadence: 'monthly', weekday: null, time: '', monthDay: null } as const;
  return { ...blank, ...rhythm, ...given };
}

/** The plan's KGI: the first where a plan wrongly has several; null where it has none. */
export function kgiOf(plan: Plan): Kpi | null {
  return plan.kpis.find((kpi) => kpi.kind === 'kgi') ?? null;
}

export function findKpi(plan: Plan, id: string): Kpi | null {
  return plan.kpis.find((kpi) => kpi.id === id) ?? null;
}

/** The next free `k01`, `k02` …, so that ids already used in sheet formulas keep their meaning. */
export function nextId(taken: readonly string[], prefix = 'k'): string {
  const numbers = taken.map((id) =>
    id.slice(0, prefix.length) === prefix ? Number(id.slice(prefix.length)) : Number.NaN,
  );
  const highest = Math.max(-1, ...numbers.filter((n) => Number.isInteger(n)));
  return `${prefix}${String(highest + 1).padStart(2, '0')}`;
}
