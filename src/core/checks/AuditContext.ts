import type { FormulaNode } from '../formula/FormulaNode.ts';
import { foldFormula } from '../formula/foldFormula.ts';
import type { Kpi } from '../model/Kpi.ts';
import { kgiOf, type Plan } from '../model/Plan.ts';
import { type PlanFormula, planFormulas, reachedByFormula } from '../model/planFormulas.ts';

/** A plan with what every check asks about it, worked out once. */
export interface AuditContext {
  readonly plan: Plan;
  readonly kgi: Kpi | null;
  /** KPIs made of others, by id. */
  readonly formulas: ReadonlyMap<string, PlanFormula>;
  /** Ids that formulas lead to from the KGI. */
  readonly reached: ReadonlySet<string>;
}

export function createContext(plan: Plan): AuditContext {
  const formulas = planFormulas(plan);
  return { plan, kgi: kgiOf(plan), formulas, reached: reachedByFormula(plan, formulas) };
}

/** Whether the plan keeps the KPI as an influence only. */
export function isInfluence({ plan }: AuditContext, kpi: Kpi): boolean {
  return plan.influences.some(({ from }) => from === kpi.id);
}

/** Whether the KPI is made of nothing else of the plan. */
export function isLeaf(context: AuditContext, kpi: Kpi): boolean {
  return !context.formulas.has(kpi.id);
}

export interface ReadableFormula extends PlanFormula {
  readonly node: FormulaNode;
}

/** The plan's formulas that could be read. */
export function readableFormulas(context: AuditContext): ReadableFormula[] {
  const isReadable = (formula: PlanFormula): formula is ReadableFormula => formula.node !== null;
  return Array.from(context.formulas.values()).filter(isReadable);
}

/** Names added to each other at one level of a formula. */
export function summandsIn(formula: ReadableFormula): string[] {
  const terms = foldFormula<{ names: string[]; sum: string[] }>(formula.node, {
    number: () => ({ names: [], sum: [] }),
    name: (node) => ({ names: [node.name], sum: [node.name] }),
    negate: () => ({ names: [], sum: [] }),
    binary: (node, left, right) =>
      node.operator === '+' ? { names: [], sum: [...left.sum, ...right.sum] } : { names: [], sum: [] },
  });
  return terms.sum.length > 1 ? terms.sum : [];
}
