import { PERIODS_A_YEAR } from '../../../src/core/periods/periodsAYear.ts';
import type { Assessment, TooFew } from '../situation/assess.ts';
import { chanceToMeet } from '../situation/chanceToMeet.ts';
import { type Course, courseOf } from '../situation/sayChance.ts';
import type { BookSubject } from './BookSubject.ts';
import type { PlanModel, PlanModelFault } from './planModel.ts';
import type { Standing } from './standing.ts';

/** Everything 診断 works out from a book before it shows anything. */
export interface BookDiagnosis {
  readonly subject: BookSubject;
  /** In the order of the tree. */
  readonly standings: readonly Standing[];
  /** Where each KPI is heading, by id. */
  readonly outlooks: ReadonlyMap<string, Assessment | TooFew>;
  readonly model: PlanModel | PlanModelFault;
}

/** What a KPI should come to at the end of the year. */
export function endTarget({ kpi, series }: Standing): number | null {
  if (kpi.target === null || series.joining !== 'sum') return kpi.target;
  return kpi.target * PERIODS_A_YEAR[kpi.period ?? 'year'];
}

/** Where a KPI will end and the chance of its target; null: too few values, or no target. */
export function endOf(
  standing: Standing,
  { outlooks, subject }: Pick<BookDiagnosis, 'outlooks' | 'subject'>,
): { readonly landing: number; readonly chance: number; readonly course: Course } | null {
  const outlook = outlooks.get(standing.kpi.id);
  const target = endTarget(standing);
  if (!outlook || 'needed' in outlook || !outlook.landing || target === null) return null;
  const { distribution } = outlook.landing;
  const { series } = standing;
  const { direction } = series;
  return {
    landing: distribution.median,
    chance: chanceToMeet(distribution, target, direction),
    course: courseOf(outlook.landing, { metric: series, target, direction, horizon: subject.horizon }),
  };
}

export const isModel = (model: PlanModel | PlanModelFault): model is PlanModel => 'tape' in model;
