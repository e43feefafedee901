import { KpiError } from '../errors/KpiError.ts';
import type { Kpi, KpiField } from './Kpi.ts';
import { findKpi, nextId, type Plan } from './Plan.ts';
import { renameInFormula } from './renameInFormula.ts';

/** One change to a plan, as plain JSON: what a fix of the audit or a step of the wizard does. */
export type PlanEdit =
  | { readonly kind: 'set'; readonly kpi: string; readonly values: Partial<Omit<Kpi, 'id' | 'name'>> }
  /** Changes the name and every formula that mentions it. */
  | { readonly kind: 'rename'; readonly kpi: string; readonly name: string }
  | { readonly kind: 'add'; readonly kpi: Kpi }
  | { readonly kind: 'remove'; readonly kpi: string }
  /** Keeps the relation without counting with it. */
  | { readonly kind: 'influence'; readonly from: string; readonly to: string; readonly note: string }
  /** Turns a second goal into a condition. */
  | { readonly kind: 'toGuard'; readonly kpi: string }
  | { readonly kind: 'settings'; readonly values: Partial<Omit<Plan, 'kpis'>> };

/** A plan with the edits applied in order; the plan given stays as it is. @throws KPI_NOT_IN_PLAN */
export function applyEdits(plan: Plan, edits: readonly PlanEdit[]): Plan {
  return edits.reduce(applyEdit, plan);
}

function applyEdit(plan: Plan, edit: PlanEdit): Plan {
  switch (edit.kind) {
    case 'set':
      expectKpi(plan, edit.kpi);
      return replaceKpi(plan, edit.kpi, (kpi) => ({ ...kpi, ...edit.values }));
    case 'rename':
      return rename(plan, expectKpi(plan, edit.kpi), edit.name);
    case 'add':
      return { ...plan, kpis: [...plan.kpis, edit.kpi] };
    case 'remove':
      return remove(plan, expectKpi(plan, edit.kpi).id);
    case 'influence':
      expectKpi(plan, edit.from);
      return addInfluence(plan, edit.from, edit.to, edit.note);
    case 'toGuard':
      return toGuard(plan, expectKpi(plan, edit.kpi));
    case 'settings':
      return { ...plan, ...edit.values };
  }
}

function expectKpi(plan: Plan, id: string): Kpi {
  const kpi = findKpi(plan, id);
  if (!kpi) throw new KpiError('KPI_NOT_IN_PLAN', { value: id });
  return kpi;
}

function replaceKpi(plan: Plan, id: string, change: (kpi: Kpi) => Kpi): Plan {
  return { ...plan, kpis: plan.kpis.map((kpi) => (kpi.id === id ? change(kpi) : kpi)) };
}

function rename(plan: Plan, renamed: Kpi, name: string): Plan {
  const names = plan.kpis.map((kpi) => kpi.name);
  const textFields: readonly KpiField[] = ['formula', 'numerator', 'denominator'];
  const rewrite = (kpi: Kpi): Kpi => {
    const changed = textFields.map((field) => [
      field,
      renameInFormula(kpi[field] as string, renamed.name, name, names),
    ]);
    return { ...kpi, ...Object.fromEntries(changed), name: kpi.id === renamed.id ? name : kpi.name };
  };
  return { ...plan, kpis: plan.kpis.map(rewrite) };
}

function remove(plan: Plan, id: string): Plan {
  return {
    ...plan,
    kpis: plan.kpis
      .filter((kpi) => kpi.id !== id)
      .map((kpi) => (kpi.guard === id ? { ...kpi, guard: '' } : kpi)),
    influences: plan.influences.filter((edge) => edge.from !== id && edge.to !== id),
  };
}

function addInfluence(plan: Plan, from: string, to: string, note: string): Plan {
  const others = plan.influences.filter((edge) => edge.from !== from || edge.to !== to);
  return { ...plan, influences: [...others, { from, to, note }] };
}

function toGuard(plan: Plan, kpi: Kpi): Plan {
  const guard = {
    id: nextId(
      plan.guards.map(({ id }) => id),
      'g',
    ),
    name: kpi.name,
    direction: kpi.direction === 'lower' ? ('lower' as const) : ('higher' as const),
    limit: kpi.target,
    unit: kpi.unit,
  };
  return { ...remove(plan, kpi.id), guards: [...plan.guards, guard] };
}
