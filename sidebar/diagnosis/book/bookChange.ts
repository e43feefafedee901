import { addUpExactly } from '../../../src/core/attribution/addUpExactly.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { evaluate } from '../../../src/core/tree/evaluate.ts';
import { type Change, changeOf } from '../leverage/changeOf.ts';
import type { PeriodPair } from '../leverage/periodPairs.ts';
import type { Stretch } from '../table/valueIn.ts';
import type { BookSubject } from './BookSubject.ts';
import { formOf } from './kpiTable.ts';
import { levelIn, monthsIn, paceFactor } from './levelIn.ts';
import type { PlanModel } from './planModel.ts';

/** Why nothing can be compared: KPIs without a value in one of the stretches; none of them: the formula divides by 0. */
export interface NotComparable {
  readonly missing: readonly string[];
}

/**
 * The change of the KGI between two stretches, as the plan's formula makes it from its levers. Stretches of the same
 * length are compared as totals, others by the month.
 */
export function bookChange(
  subject: BookSubject,
  { goal, tape, levers }: PlanModel,
  pair: PeriodPair,
  labels: readonly [before: string, after: string],
): Change | NotComparable {
  const lengths = [monthsIn(subject.table, pair.before), monthsIn(subject.table, pair.after)];
  const months = lengths[0] === lengths[1] ? lengths[0]! : 1;
  const total = (id: string) => subject.seriesOf.get(id)!.joining === 'sum';
  const at = (stretch: Stretch) => levers.map(({ kpi }) => levelIn(kpi, subject, stretch));
  const [before, after] = [at(pair.before), at(pair.after)];
  const missing = levers.filter((_, i) => before[i] === null || after[i] === null).map(({ kpi }) => kpi.name);
  if (missing.length > 0) return { missing };
  const scale = total(goal.id) ? paceFactor(goal, months) : 1;
  const ends = {
    goal: { name: goal.name, form: formOf(goal) },
    beforeLabel: labels[0],
    afterLabel: labels[1],
    before: evaluate(tape, before as number[]) * scale,
    after: evaluate(tape, after as number[]) * scale,
  };
  const factors = levers.map(({ kpi }, i) => ({
    ...{ name: kpi.name, form: formOf(kpi) },
    ...{ before: before[i]!, after: after[i]! },
  }));
  const change = unlessUndefined(() => changeOf(tape, factors, ends));
  if (!change) return { missing: [] };
  const exact = addUpExactly(
    change.parts.map(({ part }) => part * scale),
    change.after - change.before,
  );
  const shown = (i: number, level: number) =>
    total(levers[i]!.kpi.id) ? level * paceFactor(levers[i]!.kpi, months) : level;
  return {
    ...change,
    parts: change.parts.map((part, i) => ({
      ...part,
      before: shown(i, part.before),
      after: shown(i, part.after),
      part: exact.parts[i]!,
    })),
    total: exact.total,
  };
}

/** Null where the formula has no value on the way from one stretch to the other. */
function unlessUndefined(work: () => Change): Change | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof KpiError && error.code === 'ATTRIBUTION_UNDEFINED') return null;
    throw error;
  }
}
