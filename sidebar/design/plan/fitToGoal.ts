import { createContext, readableFormulas } from '../../../src/core/checks/AuditContext.ts';
import { targetFix } from '../../../src/core/checks/arithmetic.ts';
import { periodFactor } from '../../../src/core/checks/targetValues.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { applyEdits } from '../../../src/core/model/edits.ts';
import type { Kpi } from '../../../src/core/model/Kpi.ts';
import { kgiOf, type Plan } from '../../../src/core/model/Plan.ts';
import { isRate, measureOf } from '../../../src/core/model/units.ts';
import { compilePlan, type PlanTape } from '../../../src/core/tree/compilePlan.ts';
import { moveInProportion } from '../../../src/core/tree/moveInProportion.ts';
import { seekGoal } from '../../../src/core/tree/seekGoal.ts';
import { calculateTargets, setTarget } from './calculateTargets.ts';

/**
 * The plan with its counts moved by one common factor until they make the KGI's target; where counts alone cannot,
 * amounts of money move too. Rates stay as they are. Null where that is not possible.
 */
export function fitToGoal(plan: Plan): Plan | null {
  const tree = compile(plan);
  if (!tree || tree.inputs.some(({ target }) => target === null)) return null;
  const isCount = ({ unit }: Kpi) => measureOf(unit) === 'count';
  return moveTogether(plan, tree, isCount) ?? moveTogether(plan, tree, ({ unit }) => !isRate(unit));
}

function moveTogether(plan: Plan, tree: CompiledTree, moves: (kpi: Kpi) => boolean): Plan | null {
  const levers = tree.inputs.flatMap((kpi, input) =>
    moves(kpi) && kpi.target ? [{ input, min: 0, max: Number.POSITIVE_INFINITY }] : [],
  );
  const values = tree.inputs.map(({ target }) => target!);
  try {
    const moved = moveInProportion(tree.tape, values, tree.goal, levers);
    if (moved.status !== 'solved') return null;
    const edits = levers.flatMap(({ input }) => targetFix(tree.inputs[input]!, moved.values[input]!).edits);
    return calculateTargets(applyEdits(plan, edits));
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
}

/** The one number that is still missing in the tree, and what the goal makes of it; null: none or several. */
export function missingNumber(plan: Plan): { readonly kpi: Kpi; readonly value: number } | null {
  const tree = compile(plan);
  const open = tree?.inputs.filter(({ target }) => target === null) ?? [];
  if (!tree || open.length !== 1) return null;
  const kpi = open[0]!;
  const lever = tree.inputs.indexOf(kpi);
  const max = isRate(kpi.unit) ? 1 : Number.POSITIVE_INFINITY;
  const values = tree.inputs.map(({ target }) => target ?? max / 2).map((v) => (Number.isFinite(v) ? v : 1));
  const seek = seekGoal(tree.tape, values, { lever, target: tree.goal, min: 0, max });
  return seek.status === 'solved' ? { kpi, value: seek.value } : null;
}

export const fillMissing = (plan: Plan, { kpi, value }: { kpi: Kpi; value: number }): Plan =>
  calculateTargets(setTarget(plan, kpi.id, value));

interface CompiledTree {
  readonly tape: PlanTape;
  /** The KPIs at the ends of the branches, in the order of the tape's inputs. */
  readonly inputs: readonly Kpi[];
  readonly goal: number;
}

/** Null where there is no goal, no tree, a formula that cannot be read, or months below a year. */
function compile(plan: Plan): CompiledTree | null {
  const context = createContext(plan);
  const kgi = kgiOf(plan);
  const formulas = readableFormulas(context).filter(({ kpi }) => context.reached.has(kpi.id));
  if (kgi?.target == null || !formulas.some(({ kpi }) => kpi.id === kgi.id)) return null;
  const isBroken = [...context.formulas.values()].some(
    ({ kpi, node }) => !node && context.reached.has(kpi.id),
  );
  const hasPeriods = formulas.some(({ kpi, parts }) => parts.some((part) => periodFactor(part, kpi) !== 1));
  if (isBroken || hasPeriods) return null;
  const nodes = new Map(formulas.map(({ kpi, node }) => [kpi.name, node]));
  const inputs = plan.kpis.filter(({ id, name }) => context.reached.has(id) && !nodes.has(name));
  try {
    const tape = compilePlan(
      nodes,
      kgi.name,
      inputs.map(({ name }) => name),
    );
    return { tape, inputs, goal: kgi.target };
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
}
