import { addMonths, lastDayOf } from '../calendar/isoDate.ts';
import type { Check, Finding } from './Finding.ts';

/** A target that is last year's number was copied, not planned. */
export const lastYear: Check = {
  id: 'lastYear',
  run: ({ plan }) =>
    plan.kpis
      .filter((kpi) => kpi.kind !== 'action' && kpi.target !== null && kpi.target === kpi.baseline)
      .map(
        (kpi): Finding => ({
          code: 'TARGET_UNCHANGED',
          severity: 'review',
          places: [
            { kpi: kpi.id, field: 'target' },
            { kpi: kpi.id, field: 'baseline' },
          ],
          data: { name: kpi.name, target: { value: kpi.target, unit: kpi.unit } },
          fixes: [],
        }),
      ),
};

/** Numbers from before and after a change of definition do not compare. */
export const changedDefinitions: Check = {
  id: 'changedDefinitions',
  run: ({ plan }) => {
    const begins = `${plan.start}-01`;
    const ends = lastDayOf(addMonths(plan.start, 11));
    return plan.kpis
      .filter(({ definitionChangedOn: day }) => day !== null && day > begins && day <= ends)
      .map(
        (kpi): Finding => ({
          code: 'DEFINITION_CHANGED',
          severity: 'review',
          places: [{ kpi: kpi.id, field: 'definitionChangedOn' }],
          data: { name: kpi.name, day: kpi.definitionChangedOn, begins },
          fixes: [],
        }),
      );
  },
};
