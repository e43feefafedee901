import type { Kpi } from '../model/Kpi.ts';
import { compilePlan } from '../tree/compilePlan.ts';
import { elasticities } from '../tree/gradient.ts';
import { type AuditContext, readableFormulas } from './AuditContext.ts';
import type { Check, Finding } from './Finding.ts';

/** What one team can steer by. */
export const MOST_KPIS = 7;

/** At most seven KPIs a team; those with the least effect on the KGI are watched only. */
export const size: Check = {
  id: 'size',
  run: (context) => {
    const teams = new Map<string, Kpi[]>();
    for (const kpi of context.plan.kpis) {
      if (kpi.kind === 'kpi') teams.set(kpi.team, [...(teams.get(kpi.team) ?? []), kpi]);
    }
    const effects = effectsOnGoal(context);
    return Array.from(teams).flatMap(([team, kpis]): Finding[] => {
      if (kpis.length <= MOST_KPIS) return [];
      const weakest = [...kpis]
        .sort((a, b) => (effects.get(a.id) ?? 0) - (effects.get(b.id) ?? 0))
        .slice(0, kpis.length - MOST_KPIS);
      const names = weakest.map(({ name }) => name);
      return [
        {
          code: 'KPIS_TOO_MANY',
          severity: 'review',
          places: weakest.map(({ id }) => ({ kpi: id, field: 'kind' as const })),
          data: { team, count: kpis.length, limit: MOST_KPIS, names },
          fixes: [
            {
              code: 'WATCH_ONLY',
              data: { names },
              edits: weakest.map(({ id }) => ({
                kind: 'set' as const,
                kpi: id,
                values: { kind: 'action' as const },
              })),
            },
          ],
        },
      ];
    });
  },
};

/** By how many percent the KGI moves with 1% of each KPI at its target; KPIs outside the tree: nothing. */
function effectsOnGoal(context: AuditContext): ReadonlyMap<string, number> {
  const { plan, kgi } = context;
  const formulas = readableFormulas(context);
  const leaves = plan.kpis.filter((kpi) => context.reached.has(kpi.id) && !context.formulas.has(kpi.id));
  const byName = new Map(formulas.map(({ kpi, node }) => [kpi.name, node] as const));
  if (!kgi || !byName.has(kgi.name)) return new Map();
  try {
    const tape = compilePlan(
      byName,
      kgi.name,
      leaves.map(({ name }) => name),
    );
    const inputs = leaves.map((kpi) => kpi.target ?? Number.NaN);
    const effects = elasticities(tape, inputs);
    return new Map(leaves.map((kpi, i) => [kpi.id, Math.abs(effects[i]!) || 0] as const));
  } catch {
    // A plan whose formulas do not calculate has no effects to rank by; `formulas` reports why.
    return new Map();
  }
}
