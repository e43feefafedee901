import { COLUMNS } from './columns.ts';
import type { Kpi, KpiField } from './Kpi.ts';
import { findKpi, nextId, type Plan, type PlanSettings } from './Plan.ts';

/** One thing that is no longer what it was: a field of a KPI, a whole KPI (`field` null), or a setting of the plan. */
export interface PlanChange {
  /** Id; null: the plan as a whole. */
  readonly kpi: string | null;
  readonly name: string;
  readonly field: KpiField | keyof PlanSettings | null;
}

export interface MergedEdits {
  readonly plan: Plan;
  /** What came from the other side. */
  readonly taken: readonly PlanChange[];
  /** What both sides changed, and not to the same; `plan` holds the preferred side's. */
  readonly conflicts: readonly PlanChange[];
}

const SETTINGS: readonly (keyof PlanSettings)[] = [
  ...(['name', 'start', 'cadence', 'weekday', 'time', 'monthDay'] as const),
  ...(['rationale', 'secured', 'guards', 'influences'] as const),
];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Two plans that were both made from `base`, as one: what only one side changed is taken from there. */
export function mergeEdits(base: Plan, mine: Plan, theirs: Plan, prefer: 'mine' | 'theirs'): MergedEdits {
  const taken: PlanChange[] = [];
  const conflicts: PlanChange[] = [];
  /** The value that counts of something that was `old`. */
  const choose = <T>(old: T, ours: T, other: T, change: PlanChange): T => {
    if (same(ours, other) || same(other, old)) return ours;
    if (same(ours, old)) {
      taken.push(change);
      return other;
    }
    conflicts.push(change);
    return prefer === 'mine' ? ours : other;
  };
  const own = withFreeIds(base, mine, theirs);
  const settings = Object.fromEntries(
    SETTINGS.map((field) => [
      field,
      choose(base[field], own[field], theirs[field], { kpi: null, name: '', field }),
    ]),
  ) as unknown as PlanSettings;
  const mergeKpi = (old: Kpi, ours: Kpi, other: Kpi): Kpi => {
    const values = COLUMNS.map(({ field }) => [
      field,
      choose(old[field], ours[field], other[field], { kpi: old.id, name: other.name, field }),
    ]);
    return Object.fromEntries(values) as unknown as Kpi;
  };

  const kpis: Kpi[] = [];
  for (const ours of own.kpis) {
    const [old, other] = [findKpi(base, ours.id), findKpi(theirs, ours.id)];
    if (old && other) kpis.push(mergeKpi(old, ours, other));
    else {
      const kept = old
        ? choose<Kpi | null>(old, ours, null, { kpi: ours.id, name: ours.name, field: null })
        : ours;
      if (kept) kpis.push(kept);
    }
  }
  for (const other of theirs.kpis) {
    if (findKpi(own, other.id)) continue;
    const old = findKpi(base, other.id);
    const kept = choose<Kpi | null>(old, null, other, { kpi: other.id, name: other.name, field: null });
    if (kept) kpis.push(kept);
  }
  return { plan: { ...settings, kpis }, taken, conflicts };
}

/** KPIs that each side added on its own may bear the same id by chance: mine get another one. */
function withFreeIds(base: Plan, mine: Plan, theirs: Plan): Plan {
  const taken = [...mine.kpis, ...theirs.kpis].map(({ id }) => id);
  const renamed = new Map<string, string>();
  for (const { id } of mine.kpis)
    if (!findKpi(base, id) && findKpi(theirs, id)) {
      renamed.set(id, nextId(taken));
      taken.push(renamed.get(id)!);
    }
  if (renamed.size === 0) return mine;
  const now = (id: string): string => renamed.get(id) ?? id;
  return {
    ...mine,
    kpis: mine.kpis.map((kpi) => ({
      ...kpi,
      ...{ id: now(kpi.id), parent: now(kpi.parent), guard: now(kpi.guard) },
    })),
    influences: mine.influences.map((edge) => ({ ...edge, from: now(edge.from), to: now(edge.to) })),
  };
}
