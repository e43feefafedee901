import { addMonths, lastDayOf } from '../../../src/core/calendar/isoDate.ts';
import type { Language } from '../../../src/core/errors/messages/index.ts';
import { applyEdits } from '../../../src/core/model/edits.ts';
import { createKpi, type Kpi } from '../../../src/core/model/Kpi.ts';
import { createPlan, type Guard, kgiOf, nextId, type Plan } from '../../../src/core/model/Plan.ts';
import { USUAL_RHYTHM } from '../../../src/core/model/usualRhythm.ts';
import { amountText, parseAmount } from './amounts.ts';
import { withTarget } from './calculateTargets.ts';

export interface GuardFields {
  readonly name: string;
  readonly direction: 'higher' | 'lower';
  readonly limit: string;
}

/** The first step as it is typed: texts, so that half a number is kept too. */
export interface GoalFields {
  readonly name: string;
  readonly target: string;
  readonly unit: string;
  readonly deadline: string;
  readonly baseline: string;
  readonly owner: string;
  readonly rationale: string;
  readonly secured: string;
  readonly guards: readonly GuardFields[];
}

/** The fiscal year that runs on this day, from April as is usual in Japan. */
export function fiscalYearStart(today: string): string {
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '04' ? 1 : 0);
  return `${year}-04`;
}

/** A year that ends in the month of the deadline. */
export const startFor = (deadline: string): string => addMonths(deadline.slice(0, 7), -11);

export function emptyGoal(today: string): GoalFields {
  const deadline = lastDayOf(addMonths(fiscalYearStart(today), 11));
  return {
    name: '',
    target: '',
    unit: 'yen',
    deadline,
    baseline: '',
    owner: '',
    rationale: '',
    secured: '',
    guards: [],
  };
}

/** Nothing was said about the goal yet, so a template may bring its own. */
export const isUntouched = ({ name, target, owner, rationale, baseline }: GoalFields): boolean =>
  [name, target, owner, rationale, baseline].every((text) => text.trim() === '');

export function goalOfPlan(plan: Plan, language: Language): GoalFields {
  const kgi = kgiOf(plan) ?? createKpi({ id: '', name: '' });
  const text = (value: number | null) => (value === null ? '' : amountText(value, kgi.unit));
  return {
    name: kgi.name,
    target: text(kgi.target),
    unit: kgi.unit,
    deadline: kgi.deadline ?? '',
    baseline: text(kgi.baseline),
    owner: kgi.owner,
    rationale: plan.rationale,
    secured: text(plan.secured),
    guards: plan.guards.map(({ name, direction, limit, unit }) => ({
      name,
      direction,
      limit: limit === null ? '' : limitText(limit, unit, language),
    })),
  };
}

/** A plan of nothing but the goal; `fallback` is its name while none was typed. */
export function planOfGoal(goal: GoalFields, fallback: string, today: string): Plan {
  const kgi = createKpi({
    id: 'k00',
    name: fallback,
    kind: 'kgi',
    direction: 'higher',
    layer: 'lagging',
    aggregation: 'sum',
    cadence: 'monthly',
    evaluation: 'month',
  });
  return applyGoal(createPlan({ start: fiscalYearStart(today), kpis: [kgi], ...USUAL_RHYTHM }), goal);
}

/** The goal as typed, put into the plan; what is blank stays as the plan has it. */
export function applyGoal(plan: Plan, goal: GoalFields): Plan {
  const kgi = kgiOf(plan);
  if (!kgi) return plan;
  const name = goal.name.trim();
  const isFree = plan.kpis.every((kpi) => kpi.id === kgi.id || kpi.name !== name);
  const renamed = name !== '' && isFree ? applyEdits(plan, [{ kind: 'rename', kpi: kgi.id, name }]) : plan;
  const target = goal.target.trim() === '' ? kgi.target : parseAmount(goal.target, goal.unit);
  const values: Partial<Kpi> = {
    unit: goal.unit,
    deadline: goal.deadline || null,
    baseline: parseAmount(goal.baseline, goal.unit),
    owner: goal.owner.trim(),
  };
  const guards = readGuards(goal.guards, plan.guards);
  const isGone = (id: string) =>
    plan.guards.some((guard) => guard.id === id) && !guards.some((guard) => guard.id === id);
  return {
    ...renamed,
    start: goal.deadline ? startFor(goal.deadline) : plan.start,
    rationale: goal.rationale.trim(),
    secured: parseAmount(goal.secured, goal.unit),
    guards,
    kpis: renamed.kpis.map((each) => {
      const kpi = isGone(each.guard) ? { ...each, guard: '' } : each;
      if (kpi.id === kgi.id) return withTarget({ ...kpi, ...values }, target);
      return kpi.deadline === kgi.deadline ? { ...kpi, deadline: goal.deadline || null } : kpi;
    }),
  };
}

/** The fields as the plan has them; what was typed and means the same stays as typed. */
export function goalLike(plan: Plan, typed: GoalFields, language: Language): GoalFields {
  const said = goalOfPlan(plan, language);
  const keep = (part: 'target' | 'baseline' | 'secured') =>
    parseAmount(typed[part], typed.unit) === parseAmount(said[part], said.unit) ? typed[part] : said[part];
  const isSameGuards = JSON.stringify(readGuards(typed.guards, plan.guards)) === JSON.stringify(plan.guards);
  return {
    ...said,
    name: typed.name.trim() === said.name ? typed.name : said.name,
    owner: typed.owner.trim() === said.owner ? typed.owner : said.owner,
    rationale: typed.rationale.trim() === said.rationale ? typed.rationale : said.rationale,
    target: keep('target'),
    baseline: keep('baseline'),
    secured: keep('secured'),
    guards: isSameGuards ? typed.guards : said.guards,
  };
}

/** A condition that keeps its name keeps its id, so that KPIs that point at it still do. */
function readGuards(fields: readonly GuardFields[], before: readonly Guard[]): Guard[] {
  const guards: Guard[] = [];
  for (const { name: typed, direction, limit } of fields) {
    const name = typed.trim();
    if (name === '') continue;
    const known = before.find((guard) => guard.name === name && !guards.some(({ id }) => id === guard.id));
    const ids = [...before, ...guards].map(({ id }) => id);
    const unit = limit.trim() === '' && known ? known.unit : unitIn(limit) || (known?.unit ?? '');
    guards.push({
      id: known?.id ?? nextId(ids, 'g'),
      name,
      direction,
      limit: parseAmount(limit, unit),
      unit,
    });
  }
  return guards;
}

/** A condition says its unit behind the number: 15%, 3億円. */
function unitIn(text: string): string {
  if (/[%％]\s*$/.test(text)) return 'percent';
  return /(円|JPY)\s*$/i.test(text) || /^\s*[¥￥]/.test(text) ? 'yen' : '';
}

function limitText(limit: number, unit: string, language: Language): string {
  if (unit === 'percent') return `${amountText(limit, unit)}%`;
  if (unit !== 'yen') return amountText(limit, unit);
  return language === 'ja' ? `${amountText(limit, unit)}円` : `¥${amountText(limit, unit)}`;
}
