import { KpiError } from '../errors/KpiError.ts';
import type { Kpi } from './Kpi.ts';
import { kgiOf, type Plan } from './Plan.ts';
import { renameInFormula } from './renameInFormula.ts';
import { unitWord } from './units.ts';

/** A plan that joins, and the department its KPIs belong to from then on. */
export interface Department {
  readonly plan: Plan;
  readonly team: string;
}

export interface Merge {
  readonly name: string;
  /**
   * `sum`: a new KGI of this name adds up both goals. `under`: the second plan explains a KPI of the first
   * (marketing's MQLs under sales' inquiries); its goal takes that KPI's place.
   */
  readonly goal:
    | { readonly kind: 'sum'; readonly name: string; readonly owner: string }
    | { readonly kind: 'under'; readonly kpi: string };
}

/**
 * One plan out of two departments under one KGI. KPIs get new ids; a name that both plans use gets its
 * team behind it (受注率(EC部)), in formulas too, so that no two definitions share a name.
 * @throws MERGE_UNITS_DIFFER, KPI_NOT_IN_PLAN
 */
export function mergePlans(first: Department, second: Department, { name, goal }: Merge): Plan {
  const base = goal.kind === 'under' ? { ...first, plan: withoutParts(first.plan, goal.kpi) } : first;
  const [a, b] = separateNames(base, second, goal);
  const newGoals = goal.kind === 'sum' ? 1 : 0;
  const left = withTeam(renumber(a.plan, newGoals, 0), first.team);
  const right = withTeam(renumber(b.plan, newGoals + left.kpis.length, left.guards.length), second.team);
  const joined =
    goal.kind === 'sum' ? underNewGoal(left, right, goal) : underKpi(left, right, idIn(a.plan, goal.kpi));
  return {
    ...first.plan,
    ...joined,
    name,
    rationale: [first, second].flatMap(({ plan }) => plan.rationale || []).join(' / '),
    secured: goal.kind === 'sum' ? addKnown(first.plan.secured, second.plan.secured) : first.plan.secured,
    guards: [...left.guards, ...right.guards],
  };
}

function addKnown(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}

/** The id a KPI of the first plan has after renumbering. @throws KPI_NOT_IN_PLAN */
function idIn(plan: Plan, id: string): string {
  const index = plan.kpis.findIndex((kpi) => kpi.id === id);
  if (index < 0) throw new KpiError('KPI_NOT_IN_PLAN', { value: id });
  return numbered('k', index);
}

/** The plan without what a KPI was made of so far; what influenced those parts now influences the KPI. */
function withoutParts(plan: Plan, explained: string): Plan {
  const removed = new Set<string>();
  for (let size = -1; size < removed.size; ) {
    size = removed.size;
    for (const { id, parent } of plan.kpis) {
      if (id !== explained && (parent === explained || removed.has(parent))) removed.add(id);
    }
  }
  return {
    ...plan,
    kpis: plan.kpis
      .filter(({ id }) => !removed.has(id))
      .map((kpi) => (removed.has(kpi.guard) ? { ...kpi, guard: '' } : kpi)),
    influences: plan.influences
      .filter(({ from }) => !removed.has(from))
      .map((edge) => (removed.has(edge.to) ? { ...edge, to: explained } : edge)),
  };
}

/** Names used on both sides get their team behind them, on both sides; a goal that is dropped needs none. */
function separateNames(
  first: Department,
  second: Department,
  goal: Merge['goal'],
): readonly [Department, Department] {
  const dropped = goal.kind === 'under' ? kgiOf(second.plan)?.id : undefined;
  const taken = second.plan.kpis.filter(({ id }) => id !== dropped).map((kpi) => kpi.name);
  const shared = first.plan.kpis.map((kpi) => kpi.name).filter((kpiName) => taken.includes(kpiName));
  return [withSuffix(first, shared), withSuffix(second, shared)];
}

function withSuffix({ plan, team }: Department, shared: readonly string[]): Department {
  const names = plan.kpis.map((kpi) => kpi.name);
  const suffixed = (name: string): string => `${name}(${team})`;
  const rewrite = (text: string): string =>
    shared.reduce(
      (formula, name) => renameInFormula(formula, name, suffixed(name), [...names, ...shared.map(suffixed)]),
      text,
    );
  const kpis = plan.kpis.map((kpi) => ({
    ...kpi,
    name: shared.includes(kpi.name) ? suffixed(kpi.name) : kpi.name,
    formula: rewrite(kpi.formula),
    numerator: rewrite(kpi.numerator),
    denominator: rewrite(kpi.denominator),
  }));
  return { plan: { ...plan, kpis }, team };
}

/** Ids in the plan's order, from `k` and `g` with the given numbers on; words that name no row stay. */
function renumber(plan: Plan, firstKpi: number, firstGuard: number): Plan {
  const ids = new Map<string, string>();
  plan.kpis.forEach((kpi, i) => {
    ids.set(kpi.id, numbered('k', firstKpi + i));
  });
  plan.guards.forEach((guard, i) => {
    ids.set(guard.id, numbered('g', firstGuard + i));
  });
  const guards = plan.guards.map((guard) => ({ ...guard, id: ids.get(guard.id)! }));
  return redirect({ ...plan, guards }, (id) => ids.get(id) ?? id);
}

/** The plan with every id of a KPI, and every reference to one, replaced. */
function redirect(plan: Plan, renamed: (id: string) => string): Plan {
  return {
    ...plan,
    kpis: plan.kpis.map((kpi) => ({
      ...kpi,
      id: renamed(kpi.id),
      parent: renamed(kpi.parent),
      guard: renamed(kpi.guard),
    })),
    influences: plan.influences.map((edge) => ({ ...edge, from: renamed(edge.from), to: renamed(edge.to) })),
  };
}

function numbered(prefix: string, number: number): string {
  return `${prefix}${String(number).padStart(2, '0')}`;
}

function withTeam(plan: Plan, team: string): Plan {
  return { ...plan, kpis: plan.kpis.map((kpi) => ({ ...kpi, team: kpi.team || team })) };
}

type Joined = Pick<Plan, 'kpis' | 'influences'>;

/** Both goals become results on the way to a new one that adds them up. */
function underNewGoal(a: Plan, b: Plan, goal: { readonly name: string; readonly owner: string }): Joined {
  const [first, second] = [expectGoal(a), expectGoal(b)];
  expectSameUnit(first, second);
  const total = (field: 'target' | 'baseline' | 'green' | 'yellow'): number | null =>
    first[field] === null || second[field] === null ? null : first[field] + second[field];
  const id = numbered('k', 0);
  const kgi: Kpi = {
    ...first,
    id,
    name: goal.name,
    owner: goal.owner || first.owner,
    formula: `${first.name} + ${second.name}`,
    numerator: '',
    denominator: '',
    target: total('target'),
    baseline: total('baseline'),
    green: total('green'),
    yellow: total('yellow'),
    team: '',
  };
  const belowGoal = (kpi: Kpi): Kpi => (kpi.kind === 'kgi' ? { ...kpi, kind: 'csf', parent: id } : kpi);
  return {
    kpis: [kgi, ...a.kpis.map(belowGoal), ...b.kpis.map(belowGoal)],
    influences: [...a.influences, ...b.influences],
  };
}

/** The second plan's tree hangs below a KPI of the first, which keeps its name, target and owner. */
function underKpi(a: Plan, b: Plan, explained: string): Joined {
  const goal = expectGoal(b);
  const hung = redirect(b, (id) => (id === goal.id ? explained : id));
  expectSameUnit(a.kpis.find(({ id }) => id === explained)!, goal);
  return {
    kpis: [
      ...a.kpis.map((kpi) => (kpi.id === explained ? { ...kpi, formula: goal.formula } : kpi)),
      ...hung.kpis.filter(({ id }) => id !== explained),
    ],
    influences: [...a.influences, ...hung.influences],
  };
}

/** What is counted differently can neither be added nor explain the other. */
function expectSameUnit(first: Kpi, second: Kpi): void {
  if (first.unit === second.unit && first.aggregation === second.aggregation) return;
  const words = (kpi: Kpi) => `${kpi.name}: ${unitWord(kpi.unit, 'ja')}`;
  throw new KpiError('MERGE_UNITS_DIFFER', { first: words(first), second: words(second) });
}

function expectGoal(plan: Plan): Kpi {
  const goal = kgiOf(plan);
  if (!goal) throw new KpiError('KPI_NOT_IN_PLAN', { value: 'KGI' });
  return goal;
}
