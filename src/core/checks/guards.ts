import type { Kpi } from '../model/Kpi.ts';
import { isRate, measureOf } from '../model/units.ts';
import { type AuditContext, productsIn, readableFormulas } from './AuditContext.ts';
import type { Check, Finding, Fix } from './Finding.ts';

/** A volume is watched beside a quality: more of worse is a failure. */
export const guards: Check = {
  id: 'guards',
  run: (context) => [...withoutGuard(context), ...unknownReferences(context)],
};

function withoutGuard(context: AuditContext): Finding[] {
  return context.plan.kpis
    .filter((kpi) => kpi.kind === 'kpi' && isVolume(kpi) && kpi.guard === '')
    .map((kpi): Finding => {
      const rate = nextRate(context, kpi);
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

/** The rate this volume is first multiplied with: it falls when the volume is bought with quality. */
function nextRate(context: AuditContext, kpi: Kpi): Kpi | null {
  for (const formula of readableFormulas(context)) {
    const product = productsIn(formula).find((names) => names.includes(kpi.name));
    const after = product?.slice(product.indexOf(kpi.name) + 1) ?? [];
    const rate = formula.parts.find((part) => isRate(part.unit) && after.includes(part.name));
    if (rate) return rate;
    if (formula.parts.includes(kpi) && formula.kpi.id !== context.kgi?.id) {
      const above = nextRate({ ...context, formulas: without(context, formula.kpi.id) }, formula.kpi);
      if (above) return above;
    }
  }
  return null;
}

function without(context: AuditContext, id: string): AuditContext['formulas'] {
  return new Map(Array.from(context.formulas).filter(([key]) => key !== id));
}

function guardFix(kpi: Kpi, guard: Kpi): Fix {
  return {
    code: 'SET_GUARD',
    data: { guard: guard.name },
    edits: [{ kind: 'set', kpi: kpi.id, values: { guard: guard.id } }],
  };
}

/** Parent and guard name a row that exists. */
function unknownReferences({ plan }: AuditContext): Finding[] {
  const known = [...plan.kpis, ...plan.guards].map(({ id }) => id);
  return plan.kpis.flatMap((kpi) =>
    (['parent', 'guard'] as const)
      .filter((field) => kpi[field] !== '' && !known.includes(kpi[field]))
      .map(
        (field): Finding => ({
          code: 'REFERENCE_UNKNOWN',
          severity: 'fix',
          places: [{ kpi: kpi.id, field }],
          data: { name: kpi.name, value: kpi[field] },
          fixes: [],
        }),
      ),
  );
}
