import { PERIODS_A_YEAR } from '../../../src/core/periods/periodsAYear.ts';
import { isBusinessDays } from '../table/periods.ts';
import { effectOf, landingTrial, leverOf, type TrialBase } from '../trial/TrialBase.ts';
import { type BookDiagnosis, endTarget } from './BookDiagnosis.ts';
import type { BookSubject } from './BookSubject.ts';
import { formOf } from './kpiTable.ts';
import { levelIn, monthsOf, paceFactor } from './levelIn.ts';
import type { PlanLever, PlanModel } from './planModel.ts';

/**
 * The levers of a plan, and what their formula does to where its KGI ends; what helps most on target comes first, what
 * is only watched last.
 */
export function bookTrial(
  diagnosis: BookDiagnosis,
  model: PlanModel,
  levers = model.levers,
  tape = model.tape,
): TrialBase {
  const { subject, standings, outlooks } = diagnosis;
  const goal = standings.find(({ kpi }) => kpi.id === model.goal.id)!;
  const outlook = outlooks.get(model.goal.id);
  const target = endTarget(goal);
  const { direction, joining } = goal.series;
  const ending = outlook && !('needed' in outlook) ? outlook.landing : null;
  const base: Omit<TrialBase, 'order'> = {
    ...(ending
      ? landingTrial(ending, target, direction)
      : atThePace(diagnosis, model, joining === 'sum', target)),
    tape,
    levers: levers.map((lever) => sliderOf(lever, subject)),
    goal: { name: model.goal.name, form: formOf(model.goal), direction },
  };
  const order = base.levers.map((_, i) => i);
  const gain = (i: number) => {
    const { aim, now } = base.levers[i]!;
    return effectOf({ ...base, order }, i, aim ?? now) * (direction === 'lower' ? -1 : 1);
  };
  const isWatched = (i: number) => Number(levers[i]!.kpi.kind === 'action');
  return { ...base, order: order.sort((a, b) => isWatched(a) - isWatched(b) || gain(b) - gain(a)) };
}

/** With too few values for an outlook: the rest of the year at the levels of the formula, and no chance. */
function atThePace(
  { subject, standings }: BookDiagnosis,
  { goal, result }: PlanModel,
  isSum: boolean,
  target: number | null,
): Pick<TrialBase, 'target' | 'isLanding' | 'needed' | 'result' | 'outcome'> {
  const { horizon, table } = subject;
  const done = isSum ? (standings.find(({ kpi }) => kpi.id === goal.id)!.actual ?? 0) : 0;
  const rest = isSum ? result * paceFactor(goal, monthsOf(table, horizon.remaining)) : result;
  const level = (growth: number) => done + growth * rest;
  return {
    target,
    isLanding: true,
    needed: target === null || rest <= 0 || target <= done ? null : (target - done) / rest,
    result: level,
    outcome: (growth) => ({ result: level(growth), chance: null }),
  };
}

function sliderOf({ kpi, now }: PlanLever, subject: BookSubject) {
  const { low, high } = pastLevels(kpi.id, subject) ?? { low: now, high: now };
  const isSum = subject.seriesOf.get(kpi.id)!.joining === 'sum';
  return leverOf({
    id: kpi.id,
    name: kpi.name,
    form: formOf(kpi),
    now,
    low,
    high,
    aim: kpi.target,
    monthly: isSum ? 12 / PERIODS_A_YEAR[kpi.period ?? 'year'] : null,
  });
}

/**
 * The lowest and highest level of a KPI in a single period, or of days in a week, in the terms of its target: a Sunday is
 * no level a measure could keep. Null: fewer than two known.
 */
export function pastLevels(id: string, subject: BookSubject): { low: number; high: number } | null {
  const kpi = subject.plan.kpis.find((one) => one.id === id)!;
  const { table, horizon } = subject;
  const before = table.grain === 'day' ? (isBusinessDays(table) ? 4 : 6) : 0;
  const levels: number[] = [];
  for (let at = before; at <= horizon.last; at++) {
    const level = levelIn(kpi, subject, [at - before, at]);
    if (level !== null) levels.push(level);
  }
  return levels.length < 2 ? null : { low: Math.min(...levels), high: Math.max(...levels) };
}
