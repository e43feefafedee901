import type { Kpi } from '../model/Kpi.ts';
import type { AuditContext } from './AuditContext.ts';
import type { Check, Finding, Fix } from './Finding.ts';

/** Every KPI leads to the KGI by a formula, or by an influence on something that does. */
export const connected: Check = {
  id: 'connected',
  run: (context) => {
    const { plan, kgi } = context;
    if (!kgi) return [];
    const linked = reachedByInfluence(context);
    return plan.kpis
      .filter((kpi) => kpi.kind !== 'kgi' && !context.reached.has(kpi.id) && !linked.has(kpi.id))
      .map(
        (kpi): Finding => ({
          code: 'KPI_UNCONNECTED',
          severity: 'fix',
          places: [{ kpi: kpi.id, field: 'parent' }],
          data: { name: kpi.name, goal: kgi.name },
          fixes: unconnectedFixes(kpi, kgi, plan.kpis),
        }),
      );
  },
};

function unconnectedFixes(kpi: Kpi, kgi: Kpi, all: readonly Kpi[]): Fix[] {
  const to = all.find(({ id }) => id === kpi.parent) ?? kgi;
  return [
    {
      code: 'MAKE_INFLUENCE',
      data: { name: kpi.name, to: to.name },
      edits: [{ kind: 'influence', from: kpi.id, to: to.id, note: '' }],
    },
    { code: 'REMOVE_KPI', data: { name: kpi.name }, edits: [{ kind: 'remove', kpi: kpi.id }] },
  ];
}

/** Ids with an influence that ends, over however many steps, at a KPI of the tree. */
function reachedByInfluence({ plan, reached }: AuditContext): ReadonlySet<string> {
  const linked = new Set<string>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const { from, to } of plan.influences) {
      if (linked.has(from) || !(reached.has(to) || linked.has(to))) continue;
      linked.add(from);
      grew = true;
    }
  }
  return linked;
}
