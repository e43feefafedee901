import { KpiError } from '../errors/KpiError.ts';
import type { FormulaNode } from '../formula/FormulaNode.ts';
import { namesIn } from '../formula/namesIn.ts';
import { nearestName } from '../formula/nearestName.ts';
import type { Tape } from './Tape.ts';
import { tapeBuilder } from './tapeBuilder.ts';

/** A plan's tape: besides the goal, the slot of every KPI, calculated or typed in. */
export interface PlanTape extends Tape {
  readonly slots: ReadonlyMap<string, number>;
}

/**
 * Compiles a plan of several formulas into one tape. What the goal needs comes first, so Monte Carlo may
 * stop at `output`; KPIs that do not lead to the goal follow.
 *
 * @param formulas name → formula
 * @param goal the name whose value is the result
 * @param inputs names that have a value of their own, in the order in which values will be given
 * @throws NAME_UNKNOWN, FORMULA_CYCLE (`path` names every KPI on the cycle, the first one again at the end)
 */
export function compilePlan(
  formulas: ReadonlyMap<string, FormulaNode>,
  goal: string,
  inputs: readonly string[],
): PlanTape {
  const leaves = inputs.filter((name) => !formulas.has(name));
  const builder = tapeBuilder(leaves);
  const slots = new Map<string, number>();
  for (const name of calculationOrder(formulas, goal)) {
    const slot = builder.append(formulas.get(name)!);
    builder.define(name, slot);
    slots.set(name, slot);
  }
  leaves.forEach((name) => {
    slots.set(name, builder.slotOf(name, 0));
  });
  const output = slots.get(goal);
  if (output === undefined)
    throw new KpiError('NAME_UNKNOWN', {
      position: 0,
      value: goal,
      nearest: nearestName(goal, [...slots.keys()]),
    });
  return { ...builder.build(output), slots };
}

/** Formula names so that each comes after those it uses, beginning with what the goal needs. */
export function calculationOrder(formulas: ReadonlyMap<string, FormulaNode>, goal: string): string[] {
  const order: string[] = [];
  const done = new Set<string>();
  for (const root of [goal, ...formulas.keys()]) visit(root, formulas, done, order);
  return order;
}

/** Depth-first search with its own stack; `path` is the way from the root to the name being visited. */
function visit(
  root: string,
  formulas: ReadonlyMap<string, FormulaNode>,
  done: Set<string>,
  order: string[],
): void {
  const path: { name: string; open: string[] }[] = [];
  const onPath = new Set<string>();
  const enter = (name: string) => {
    const formula = formulas.get(name);
    if (!formula || done.has(name)) return;
    if (onPath.has(name)) throw new KpiError('FORMULA_CYCLE', { path: cycleFrom(path, name) });
    path.push({ name, open: namesIn(formula).reverse() });
    onPath.add(name);
  };
  enter(root);
  while (path.length > 0) {
    const top = path[path.length - 1]!;
    const next = top.open.pop();
    if (next !== undefined) enter(next);
    else {
      path.pop();
      onPath.delete(top.name);
      done.add(top.name);
      order.push(top.name);
    }
  }
}

function cycleFrom(path: readonly { name: string }[], name: string): string[] {
  const names = path.map((step) => step.name);
  return [...names.slice(names.indexOf(name)), name];
}
