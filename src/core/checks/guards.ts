import { productsIn } from '../formula/productsIn.ts';
import type { Kpi } from '../model/Kpi.ts';
import { findKpi, type Plan } from '../model/Plan.ts';
import { isRate, measureOf } from '../model/units.ts';
import { type AuditContext, type ReadableFormula, readableFormulas } from './AuditContext.ts';
import type { Check, Finding, Fix, Place } from './Finding.ts';

/** A volume is watched beside a quality: more of worse is a failure. */
export const guards: Check = {
  id: 'guards',
  run: (context) => [...withoutGuard(context), ...unknownReferences(context)],
};

function withoutGuard(context: AuditContext): Finding[] {
  const formulas = readableFormulas(context);
  return context.plan.kpis
    .filter((kpi) => kpi.kind === 'kpi' && isVolume(kpi) && kpi.guard === '')
    .map((kpi): Finding => {
      const rate = nextRate(formulas, kpi);
      return {
        code: 'VOLUME_WITHOUT_GUARD',
        severity: 'review',
        places: [{ kpi: kpi.id, field: 'guard' }],
        data: { name: kpi.name, suggestion: rate?.name ?? null },
        fixes: rate ? [guardFix(kpi, rate)] : [],
      };
    });
}

function isVolume(kpi: Kpi): boolean {
  return (
    measureOf(kpi.unit) === 'count' && kpi.unit !== '' && kpi.denominator === '' && kpi.direction !== 'lower'
  );
}

/** The first rate on the way up to the KGI: it falls when the volume is bought with quality. */
function nextRate(formulas: readonly ReadableFormula[], volume: Kpi): Kpi | null {
  const passed = new Set<string>();
  for (let kpi: Kpi | undefined = volume; kpi && !passed.has(kpi.id); ) {
    passed.add(kpi.id);
    const part: Kpi = kpi;
    const formula = formulas.find(({ parts }) => parts.includes(part));
    const product = formula ? productsIn(formula.node).find((names) => names.includes(part.name)) : undefined;
    const after = product?.slice(product.indexOf(part.name) + 1) ?? [];
    const rate = formula?.parts.find((other) => isRate(other.unit) && after.includes(other.name));
    if (rate) return rate;
    kpi = formula?.kpi;
  }
  return null;
}

function guardFix(kpi: Kpi, guard: Kpi): Fix {
  return {
    code: 'SET_GUARD',
    data: { guard: guard.name },
    edits: [{ kind: 'set', kpi: kpi.id, values: { guard: guard.id } }],
  };
}

/** Parent, guard and influences name rows that exist. */
function unknownReferences({ plan }: AuditContext): Finding[] {
  const kpis = plan.kpis.map(({ id }) => id);
  const known = [...kpis, ...plan.guards.map(({ id }) => id)];
  const unknown = (name: string, value: string, place: Place): Finding => ({
    code: 'REFERENCE_UNKNOWN',
    severity: 'fix',
    places: [place],
    data: { name, value },
    fixes: [],
  });
  return [
    ...plan.kpis.flatMap((kpi) =>
      (['parent', 'guard'] as const)
        .filter((field) => kpi[field] !== '' && !known.includes(kpi[field]))
        .map((field) => unknown(kpi.name, kpi[field], { kpi: kpi.id, field })),
    ),
    ...plan.influences.flatMap(({ from, to }, index) =>
      [from, to]
        .filter((end) => !kpis.includes(end))
        .map((end) =>
          unknown(`${nameOf(plan, from)} → ${nameOf(plan, to)}`, end, {
            kpi: null,
            field: 'influences',
            index,
          }),
        ),
    ),
  ];
}

function nameOf(plan: Plan, id: string): string {
  return findKpi(plan, id)?.name ?? id;
}
