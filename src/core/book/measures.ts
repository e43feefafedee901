import type { FormulaNode } from '../formula/FormulaNode.ts';
import { namesIn } from '../formula/namesIn.ts';
import { isRatio, type Kpi } from '../model/Kpi.ts';
import type { Plan } from '../model/Plan.ts';
import { kpisByName, type PlanFormula, planFormulas } from '../model/planFormulas.ts';
import { measureOf } from '../model/units.ts';
import { foldWord } from '../words/foldWord.ts';
import { type ActualsRange, readActualsRange } from './actualsRange.ts';
import { treeRows } from './treeRows.ts';

/** How the rows of a period become one number. */
export type Joining = 'sum' | 'last' | 'mean';

/** One column of 実績: something counted or measured, never a rate that could be divided later. */
export interface Measure {
  /** Folded name; the same for 受注数 and 受注数(取消を除く). */
  readonly key: string;
  readonly heading: string;
  readonly unit: string;
  readonly joining: Joining;
  /** Added up from other columns of the row; null: typed, or fetched from `range`. */
  readonly formula: FormulaNode | null;
  /** Where the planner's own sheet holds it. */
  readonly range: ActualsRange | null;
  /** The branch of the tree it belongs to: a KPI right below the KGI, or the KGI itself; null: none. */
  readonly branch: Kpi | null;
}

/** Where a KPI's actual comes from: one column, or the sum of one divided by the sum of another. */
export type KpiActual =
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string };

export interface Measures {
  readonly columns: readonly Measure[];
  readonly ofKpi: ReadonlyMap<string, KpiActual>;
}

/** `案件数(見積り提出)` and `案件数` are one column: the words in brackets say how it is counted. */
export const measureKey = (text: string): string =>
  foldWord(text.replace(/[((][^()()]*[))]\s*$/, '')) || foldWord(text);

/** What has to be recorded so that every KPI of the plan has an actual, parts before what is made of them. */
export function planMeasures(plan: Plan): Measures {
  const formulas = planFormulas(plan);
  const byName = kpisByName(plan);
  const columns = new Map<string, Measure>();
  const ofKpi = new Map<string, KpiActual>();
  const plainKpis = new Map(
    plan.kpis.filter((kpi) => !isRatio(kpi)).map((kpi) => [measureKey(kpi.name), kpi]),
  );
  const started = new Set<string>();

  const branches = new Map(treeRows(plan).map(({ kpi, branch }) => [kpi.id, branch]));
  const branchOf = ({ id }: Kpi): Kpi | null => branches.get(id) ?? null;

  /** What a ratio is made of, where it is no KPI itself: money if it makes the ratio an amount, else a count. */
  const addText = (text: string, unit: string, branch: Kpi | null): string => {
    const key = measureKey(text);
    const kpi = plainKpis.get(key);
    const heading = text.trim();
    if (kpi) add(kpi);
    else if (!columns.has(key))
      columns.set(key, { key, heading, unit, joining: 'sum', formula: null, range: null, branch });
    return key;
  };

  const add = (kpi: Kpi): void => {
    if (started.has(kpi.id)) return;
    started.add(kpi.id);
    const formula = formulas.get(kpi.id);
    for (const part of formula?.parts ?? []) add(part);
    if (isRatio(kpi)) {
      const denominator = addText(kpi.denominator, 'count', branchOf(kpi));
      const unit = measureOf(kpi.unit) === 'money' ? kpi.unit : 'count';
      const numerator = addText(kpi.numerator || kpi.name, unit, branchOf(kpi));
      ofKpi.set(kpi.id, { kind: 'ratio', numerator, denominator });
      return;
    }
    const key = measureKey(kpi.name);
    const added = formula && isSum(kpi, formula, byName) ? formula.node : null;
    const range = readActualsRange(kpi.actuals);
    ofKpi.set(kpi.id, { kind: 'column', column: key });
    const { name: heading, unit } = kpi;
    const [joining, formulaOrNull] = [joiningOf(kpi), range ? null : added];
    if (!columns.has(key))
      columns.set(key, {
        ...{ key, heading, unit, joining, formula: formulaOrNull, range },
        branch: branchOf(kpi),
      });
  };
  for (const kpi of plan.kpis) add(kpi);
  return { columns: [...columns.values()], ofKpi };
}

function joiningOf({ aggregation, unit }: Kpi): Joining {
  if (aggregation === 'mean') return 'mean';
  if (aggregation === 'last' || aggregation === 'recompute') return 'last';
  return unit === 'percent' ? 'mean' : 'sum';
}

/** How the rows behind a KPI's actual are joined; a ratio stands for its period as a mean does. */
export function joiningOfActual(actual: KpiActual, { columns }: Measures): Joining {
  if (actual.kind === 'ratio') return 'mean';
  return columns.find(({ key }) => key === actual.column)!.joining;
}

/** 検索 + 広告 + 紹介: what can be added up row by row. A product of rates cannot, so it is recorded itself. */
function isSum(kpi: Kpi, { node, parts }: PlanFormula, byName: ReadonlyMap<string, Kpi>): boolean {
  if (!node || parts.length === 0 || joiningOf(kpi) !== 'sum') return false;
  const isPlain = (name: string): boolean => {
    const part = byName.get(name);
    return part !== undefined && part.id !== kpi.id && !isRatio(part) && joiningOf(part) === 'sum';
  };
  return isLinear(node) && namesIn(node).every(isPlain);
}

function isLinear(node: FormulaNode): boolean {
  if (node.kind === 'name') return true;
  if (node.kind === 'number') return false;
  if (node.kind === 'negate') return isLinear(node.operand);
  return (node.operator === '+' || node.operator === '-') && isLinear(node.left) && isLinear(node.right);
}
