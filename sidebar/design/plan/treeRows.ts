import type { FormulaNode, Operator } from '../../../src/core/formula/FormulaNode.ts';
import { foldFormula } from '../../../src/core/formula/foldFormula.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import { kgiOf, type Plan } from '../../../src/core/model/Plan.ts';
import { type PlanFormula, planFormulas } from '../../../src/core/model/planFormulas.ts';

/** How the KPIs below one are joined; `mixed`: by more than one sign, so only as a formula. */
export type Join = Operator | 'mixed';

/** One line of the drawn tree. */
export interface TreeRow {
  /** The ids from the KGI down to here: a KPI may stand at several places. */
  readonly path: string;
  readonly kpi: Kpi;
  readonly depth: number;
  /** Path of the line above it in the tree; null: the KGI. */
  readonly parent: string | null;
  /** Null: nothing stands below. */
  readonly join: Join | null;
  /** Why the formula cannot be read, where it cannot. */
  readonly error: PlanFormula['error'];
}

/** Deeper than any plan a person can follow; a circle ends by `path` anyway. */
const DEEPEST = 30;

/** The tree from the KGI down, line by line. A KPI that leads back to itself is not walked again. */
export function treeRows(plan: Plan): TreeRow[] {
  const formulas = planFormulas(plan);
  const rows: TreeRow[] = [];
  const walk = (kpi: Kpi, parent: string | null, above: readonly string[]): void => {
    const formula = formulas.get(kpi.id);
    const path = [...above, kpi.id];
    const key = path.join('/');
    const join = formula?.node ? joinOf(formula.node) : formula ? 'mixed' : null;
    rows.push({ path: key, kpi, depth: above.length, parent, join, error: formula?.error ?? null });
    if (above.includes(kpi.id) || path.length > DEEPEST) return;
    for (const part of formula?.parts ?? []) walk(part, key, path);
  };
  const kgi = kgiOf(plan);
  if (kgi) walk(kgi, null, []);
  return rows;
}

/** KPIs that no formula uses: influences, guards, or what was left over. */
export function outsideTree(plan: Plan, rows: readonly TreeRow[]): Kpi[] {
  const inTree = new Set(rows.map(({ kpi }) => kpi.id));
  return plan.kpis.filter(({ id }) => !inTree.has(id));
}

/** The one sign of a formula, × for a single name; `mixed` where there are several, or numbers. */
export function joinOf(node: FormulaNode): Join {
  const signs = new Set<Join>();
  foldFormula<void>(node, {
    number: () => void signs.add('mixed'),
    name: () => {},
    negate: () => void signs.add('mixed'),
    binary: ({ operator }) => void signs.add(operator),
  });
  if (signs.size > 1) return 'mixed';
  return [...signs][0] ?? '*';
}
