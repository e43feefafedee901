import { KpiError } from '../errors/KpiError.ts';
import type { FormulaNode } from '../formula/FormulaNode.ts';
import { namesIn } from '../formula/namesIn.ts';
import { nearestName } from '../formula/nearestName.ts';
import { parseFormula } from '../formula/parseFormula.ts';
import { isRatio, type Kpi } from './Kpi.ts';
import { kgiOf, type Plan } from './Plan.ts';
import { readable } from './renameInFormula.ts';

/** A formula by which one KPI is made of others of the plan. */
export interface PlanFormula {
  readonly kpi: Kpi;
  /** Null where the formula cannot be read; `error` says why. */
  readonly node: FormulaNode | null;
  readonly error: KpiError | null;
  /** The KPIs it uses, in the order of first use. */
  readonly parts: readonly Kpi[];
}

/**
 * The plan's tree: by id, every KPI that is made of others. The formula of a KPI at the end of a branch
 * only says how it is measured (アポ率 = アポ数 ÷ 問い合わせ数); it is no part of the tree.
 */
export function planFormulas(plan: Plan): ReadonlyMap<string, PlanFormula> {
  const byName = kpisByName(plan);
  const names = Array.from(byName.keys());
  const formulas = new Map<string, PlanFormula>();
  for (const kpi of plan.kpis) {
    if (isMadeOfOthers(kpi, plan, names)) formulas.set(kpi.id, readFormula(kpi, byName, names));
  }
  return formulas;
}

/** KPIs by name; of two with one name the first. */
export function kpisByName(plan: Plan): ReadonlyMap<string, Kpi> {
  const byName = new Map<string, Kpi>();
  for (const kpi of plan.kpis) if (!byName.has(kpi.name)) byName.set(kpi.name, kpi);
  return byName;
}

/** Ids that formulas lead to from the KGI, the KGI first; a circle is walked once. */
export function reachedByFormula(
  plan: Plan,
  formulas: ReadonlyMap<string, PlanFormula>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [kgiOf(plan)?.id ?? ''];
  while (open.length > 0) {
    const id = open.pop()!;
    if (id === '' || reached.has(id)) continue;
    reached.add(id);
    open.push(
      ...(formulas
        .get(id)
        ?.parts.map((part) => part.id)
        .reverse() ?? []),
    );
  }
  return reached;
}

function readFormula(kpi: Kpi, byName: ReadonlyMap<string, Kpi>, names: readonly string[]): PlanFormula {
  try {
    const node = parseFormula(kpi.formula, names);
    return { kpi, node, error: null, parts: namesIn(node).map((name) => byName.get(name)!) };
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return { kpi, node: null, error, parts: mentionedIn(kpi.formula, byName) };
  }
}

/** What can still be said of a formula with a mistake in it: the KPIs among its words. */
function mentionedIn(formula: string, byName: ReadonlyMap<string, Kpi>): Kpi[] {
  const node = readable(formula);
  return node ? namesIn(node).flatMap((name) => byName.get(name) ?? []) : [];
}

function isMadeOfOthers(kpi: Kpi, plan: Plan, names: readonly string[]): boolean {
  if (kpi.formula.trim() === '') return false;
  if (plan.kpis.some((other) => other.parent === kpi.id && other.id !== kpi.id)) return true;
  if (isRatio(kpi)) return false;
  const others = names.filter((name) => name !== kpi.name);
  const exact = readable(kpi.formula, others);
  if (exact) return namesIn(exact).length > 0;
  const loose = readable(kpi.formula);
  if (!loose) return false;
  const words = namesIn(loose);
  if (words.some((word) => others.includes(word))) return true;
  return words.length > 1 && words.every((word) => nearestName(word, others) !== null);
}
