import type { Operator } from '../../../src/core/formula/FormulaNode.ts';
import { applyEdits } from '../../../src/core/model/edits.ts';
import { createKpi, type Kpi } from '../../../src/core/model/Kpi.ts';
import { findKpi, nextId, type Plan } from '../../../src/core/model/Plan.ts';
import { planFormulas } from '../../../src/core/model/planFormulas.ts';
import { calculateTargets } from './calculateTargets.ts';
import { joinedBy, withoutPart, withPart } from './formulaEdits.ts';
import { joinOf } from './treeRows.ts';

const namesOf = (plan: Plan): string[] => plan.kpis.map(({ name }) => name);

const set = (plan: Plan, id: string, values: Partial<Omit<Kpi, 'id' | 'name'>>): Plan =>
  applyEdits(plan, [{ kind: 'set', kpi: id, values }]);

/** The name nobody bears yet: 率, 率(2), 率(3) … */
export function freeName(wanted: string, plan: Plan): string {
  const taken = new Set(namesOf(plan));
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}(${n})`;
  return name;
}

/** Joins what stands below a KPI by another sign. */
export function setJoin(plan: Plan, id: string, operator: Operator): Plan {
  const node = planFormulas(plan).get(id)?.node;
  if (!node) return plan;
  return calculateTargets(set(plan, id, { formula: joinedBy(node, operator, namesOf(plan)) }));
}

/** A formula as typed, and the KPIs it names below it. */
export function setFormula(plan: Plan, id: string, formula: string): Plan {
  return calculateTargets(adoptParts(set(plan, id, { formula }), id));
}

/** A KPI more below another. What was measured so far is from now on made of its parts. */
export function addPart(plan: Plan, parent: string, given: Partial<Kpi> & Pick<Kpi, 'name'>): Plan {
  const name = freeName(given.name, plan);
  const id = nextId(plan.kpis.map((kpi) => kpi.id));
  const node = planFormulas(plan).get(parent)?.node ?? null;
  const join = node ? joinOf(node) : '*';
  const formula = withPart(node, name, join === 'mixed' ? '*' : join, [...namesOf(plan), name]);
  const kpi = createKpi({ ...given, id, name, parent });
  const added = applyEdits(plan, [
    { kind: 'add', kpi },
    { kind: 'set', kpi: parent, values: { formula, numerator: '', denominator: '' } },
  ]);
  return calculateTargets(added);
}

/** Takes a KPI out of the calculation and keeps its relation to what it stood below. */
export function makeInfluence(plan: Plan, id: string, parent: string): Plan {
  const out = takeOut(plan, id, parent);
  return calculateTargets(applyEdits(out, [{ kind: 'influence', from: id, to: parent, note: '' }]));
}

/** Removes a KPI from below another, with everything that only it is made of. */
export function removePart(plan: Plan, id: string, parent: string): Plan {
  return calculateTargets(removeUnused(takeOut(plan, id, parent), id));
}

/** Removes a KPI that stands outside the tree. */
export const removeKpi = (plan: Plan, id: string): Plan => applyEdits(plan, [{ kind: 'remove', kpi: id }]);

function takeOut(plan: Plan, id: string, parent: string): Plan {
  const node = planFormulas(plan).get(parent)?.node;
  const name = findKpi(plan, id)!.name;
  const formula = node ? withoutPart(node, name, namesOf(plan)) : '';
  const released = findKpi(plan, id)!.parent === parent ? set(plan, id, { parent: '' }) : plan;
  return set(released, parent, { formula });
}

function isUsed(plan: Plan, id: string): boolean {
  return [...planFormulas(plan).values()].some(({ parts }) => parts.some((part) => part.id === id));
}

function removeUnused(plan: Plan, id: string): Plan {
  if (isUsed(plan, id)) return plan;
  const parts = planFormulas(plan).get(id)?.parts ?? [];
  const without = removeKpi(plan, id);
  return parts.reduce((rest, part) => (findKpi(rest, part.id) ? removeUnused(rest, part.id) : rest), without);
}

/** KPIs named by the formula that have no parent yet belong to it. */
function adoptParts(plan: Plan, id: string): Plan {
  const parts = planFormulas(plan).get(id)?.parts ?? [];
  const orphans = parts.filter(({ parent, kind }) => parent === '' && kind !== 'kgi').map((kpi) => kpi.id);
  return applyEdits(
    plan,
    orphans.map((kpi) => ({ kind: 'set' as const, kpi, values: { parent: id } })),
  );
}
