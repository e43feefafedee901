import type { Kpi } from '../model/Kpi.ts';
import { kgiOf, type Plan } from '../model/Plan.ts';
import { planFormulas } from '../model/planFormulas.ts';

export interface TreeRow {
  readonly kpi: Kpi;
  readonly level: number;
  /** The KPI right below the KGI that it leads to, or the KGI itself; null: the KGI does not reach it. */
  readonly branch: Kpi | null;
}

/** Every KPI once, the KGI first, what a KPI is made of below it; what the KGI does not reach follows. */
export function treeRows(plan: Plan): readonly TreeRow[] {
  const formulas = planFormulas(plan);
  const rows: TreeRow[] = [];
  const seen = new Set<string>();
  const walk = (kpi: Kpi, level: number, branch: Kpi | null): void => {
    if (seen.has(kpi.id)) return;
    seen.add(kpi.id);
    rows.push({ kpi, level, branch });
    const inner = (part: Kpi): void => walk(part, level + 1, level === 0 ? part : branch);
    for (const part of formulas.get(kpi.id)?.parts ?? []) inner(part);
    for (const child of plan.kpis) if (child.parent === kpi.id) inner(child);
  };
  const kgi = kgiOf(plan);
  if (kgi) walk(kgi, 0, kgi);
  for (const kpi of plan.kpis) if (!plan.kpis.some(({ id }) => id === kpi.parent)) walk(kpi, 1, null);
  for (const kpi of plan.kpis) walk(kpi, 1, null);
  return rows;
}
