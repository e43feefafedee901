import { type AuditContext, readableFormulas, summandsIn } from './AuditContext.ts';
import type { Check, Finding } from './Finding.ts';
import { funnelStage } from './patterns.ts';

/** What is added at one level overlaps nowhere: no whole beside its part, no two stages of one flow. */
export const mece: Check = {
  id: 'mece',
  run: (context) =>
    readableFormulas(context).flatMap((formula): Finding[] => {
      const names = summandsIn(formula);
      const pair = overlappingPair(context, names);
      if (!pair) return [];
      return [
        {
          code: 'COUNTED_TWICE',
          severity: 'fix',
          places: [{ kpi: formula.kpi.id, field: 'formula' }],
          data: { name: formula.kpi.name, first: pair[0], second: pair[1] },
          fixes: [],
        },
      ];
    }),
};

function overlappingPair(context: AuditContext, names: readonly string[]): readonly [string, string] | null {
  for (const first of names) {
    for (const second of names) {
      if (first !== second && overlaps(context, first, second)) return [first, second];
    }
  }
  return null;
}

function overlaps(context: AuditContext, first: string, second: string): boolean {
  const isPart = second.length > first.length && second.endsWith(first);
  if (isPart || isMadeOf(context, second, first)) return true;
  const [a, b] = [funnelStage(first), funnelStage(second)];
  return a !== null && b !== null && a < b;
}

function isMadeOf(context: AuditContext, whole: string, part: string): boolean {
  const open = context.plan.kpis.filter(({ name }) => name === whole);
  const seen = new Set<string>();
  while (open.length > 0) {
    const kpi = open.pop()!;
    if (seen.has(kpi.id)) continue;
    seen.add(kpi.id);
    for (const child of context.formulas.get(kpi.id)?.parts ?? []) {
      if (child.name === part) return true;
      open.push(child);
    }
  }
  return false;
}
