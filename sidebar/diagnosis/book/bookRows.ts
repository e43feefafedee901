import {
  type BackRow,
  byWidth,
  FEW_CASES,
  type LeverageRows,
  type PastRow,
  STEP,
  type StepRow,
} from '../leverage/LeverageRows.ts';
import { effectOf, type TrialBase } from '../trial/TrialBase.ts';
import type { BookDiagnosis } from './BookDiagnosis.ts';
import { bookTrial, pastLevels } from './bookTrial.ts';
import type { PlanModel } from './planModel.ts';

/** What each lever of the plan would do for the KGI by the end of the year. */
export function bookRows(diagnosis: BookDiagnosis, model: PlanModel, trial: TrialBase): LeverageRows {
  return {
    goal: trial.goal,
    steps: [...stepsOf(trial, model.levers), ...partsBelow(diagnosis, model)].sort(
      (a, b) => Math.abs(b.effect) - Math.abs(a.effect),
    ),
    back: backRows(diagnosis, model, trial),
    past: pastRows(diagnosis, model, trial),
  };
}

const stepsOf = (trial: TrialBase, levers: PlanModel['levers']): StepRow[] =>
  trial.levers.map(({ id, name, form, now, monthly }, i) => ({
    id,
    name,
    form,
    level: monthly === null ? now : now / monthly,
    effect: effectOf(trial, i, now * (1 + STEP)),
    isPart: levers[i]!.kpi.kind === 'action',
  }));

/** What is only watched: parts of a lever, in the full formula. */
function partsBelow(diagnosis: BookDiagnosis, model: PlanModel): StepRow[] {
  if (!model.detail) return [];
  const known = new Set(model.levers.map(({ kpi }) => kpi.id));
  const { levers, tape } = model.detail;
  const rows = stepsOf(bookTrial(diagnosis, model, levers, tape), levers);
  return rows.filter(({ id }) => !known.has(id));
}

/**
 * What each pursued lever that is behind would bring at its target. Only what would help is listed, the largest gain
 * first.
 */
function backRows({ standings }: BookDiagnosis, { levers }: PlanModel, trial: TrialBase): BackRow[] {
  const sign = trial.goal.direction === 'lower' ? -1 : 1;
  return levers
    .flatMap(({ kpi, isAssumed }, i): BackRow[] => {
      if (kpi.kind === 'action') return [];
      const standing = standings.find((one) => one.kpi.id === kpi.id)!;
      if (isAssumed || kpi.target === null || standing.actual === null || standing.target === null) return [];
      const cases = standing.counts && standing.status === 'hold' ? standing.counts.cases : null;
      return [
        {
          id: kpi.id,
          name: kpi.name,
          form: trial.levers[i]!.form,
          from: standing.actual,
          to: standing.target,
          effect: sign * effectOf(trial, i, kpi.target),
          fewCases: cases !== null && cases < FEW_CASES ? cases : null,
        },
      ];
    })
    .filter(({ effect, from, to }) => effect > 1e-9 * Math.abs(trial.result(1)) && from !== to)
    .sort((a, b) => b.effect - a.effect)
    .map((row) => ({ ...row, effect: sign * row.effect }));
}

function pastRows({ subject }: BookDiagnosis, model: PlanModel, trial: TrialBase): PastRow[] {
  return trial.levers
    .flatMap(({ id, name, form, monthly }, i): PastRow[] => {
      const range = pastLevels(id, subject);
      if (!range || model.levers[i]!.kpi.kind === 'action') return [];
      const shown = (level: number) => (monthly === null ? level : level / monthly);
      const effects = [effectOf(trial, i, range.low), effectOf(trial, i, range.high)];
      return [
        {
          id,
          name,
          form,
          low: shown(range.low),
          high: shown(range.high),
          down: Math.min(...effects),
          up: Math.max(...effects),
        },
      ];
    })
    .sort(byWidth);
}
