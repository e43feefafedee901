import { KpiError } from '../errors/KpiError.ts';
import type { FormulaNode } from '../formula/FormulaNode.ts';
import type { Kpi } from '../model/Kpi.ts';
import type { PlanFormula } from '../model/planFormulas.ts';
import { renameInFormula } from '../model/renameInFormula.ts';
import { calculationOrder } from '../tree/compilePlan.ts';
import { type AuditContext, readableFormulas } from './AuditContext.ts';
import type { Check, Finding, Fix } from './Finding.ts';

/** A formula of more names than this cannot be said in one line. */
const SAYABLE_NAMES = 6;

/** Formulas can be read, name KPIs that exist, do not run in a circle, and fit in one line. */
export const formulas: Check = {
  id: 'formulas',
  run: (context) => [
    ...Array.from(context.formulas.values()).flatMap((formula) => faultOf(context, formula)),
    ...circles(context),
    ...usedTwice(context),
  ],
};

function faultOf(context: AuditContext, { kpi, error, parts }: PlanFormula): Finding[] {
  const places = [{ kpi: kpi.id, field: 'formula' as const }];
  if (error?.code === 'NAME_UNKNOWN') {
    const data = { name: kpi.name, value: error.data.value, nearest: error.data.nearest };
    return [
      { code: 'NAME_NOT_IN_PLAN', severity: 'fix', places, data, fixes: nearestFix(context, kpi, data) },
    ];
  }
  if (error) {
    const data = { name: kpi.name, formula: kpi.formula, error };
    return [{ code: 'FORMULA_NOT_READABLE', severity: 'fix', places, data, fixes: [] }];
  }
  if (parts.length <= SAYABLE_NAMES) return [];
  const data = { name: kpi.name, count: parts.length, limit: SAYABLE_NAMES };
  return [{ code: 'FORMULA_TOO_LONG', severity: 'review', places, data, fixes: [] }];
}

/** Formulas that lead back to themselves: none of their numbers can be calculated. */
function circles(context: AuditContext): Finding[] {
  const byName = new Map<string, FormulaNode>();
  for (const { kpi, node } of readableFormulas(context)) byName.set(kpi.name, node);
  try {
    calculationOrder(byName, context.kgi?.name ?? '');
    return [];
  } catch (error) {
    if (!(error instanceof KpiError) || error.code !== 'FORMULA_CYCLE') throw error;
    const path = error.data.path as readonly string[];
    const ids = context.plan.kpis.filter(({ name }) => path.includes(name)).map(({ id }) => id);
    return [
      {
        code: 'FORMULA_IN_CIRCLE',
        severity: 'fix',
        places: ids.map((kpi) => ({ kpi, field: 'formula' as const })),
        data: { path },
        fixes: [],
      },
    ];
  }
}

/** A KPI that enters the KGI on two ways moves it twice. */
function usedTwice(context: AuditContext): Finding[] {
  const users = readableFormulas(context).filter(({ kpi }) => context.reached.has(kpi.id));
  return context.plan.kpis.flatMap((kpi): Finding[] => {
    const names = users.filter(({ parts }) => parts.includes(kpi)).map((user) => user.kpi.name);
    if (names.length < 2) return [];
    const places = [{ kpi: kpi.id, field: 'parent' as const }];
    return [
      { code: 'KPI_USED_TWICE', severity: 'review', places, data: { name: kpi.name, names }, fixes: [] },
    ];
  });
}

function nearestFix({ plan }: AuditContext, kpi: Kpi, data: { value: unknown; nearest: unknown }): Fix[] {
  if (typeof data.nearest !== 'string' || typeof data.value !== 'string') return [];
  const names = [...plan.kpis.map(({ name }) => name), data.value];
  const formula = renameInFormula(kpi.formula, data.value, data.nearest, names);
  if (formula === kpi.formula) return [];
  const edits = [{ kind: 'set' as const, kpi: kpi.id, values: { formula } }];
  return [{ code: 'USE_NAME', data: { value: data.value, nearest: data.nearest }, edits }];
}
