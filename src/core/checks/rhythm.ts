import type { PlanSettings } from '../model/Plan.ts';
import { USUAL_RHYTHM as USUAL } from '../model/usualRhythm.ts';
import { MONTH_DAYS, WEEKDAYS } from '../model/vocabulary.ts';
import type { Check, Finding } from './Finding.ts';

/** The days on which the team looks are decided, and whoever is to be told has a name. */
export const rhythm: Check = {
  id: 'rhythm',
  run: ({ plan }) => {
    const looksWeekly = plan.cadence === 'daily' || plan.cadence === 'weekly';
    const wanted: readonly (keyof typeof USUAL)[] = looksWeekly
      ? ['weekday', 'time', 'monthDay']
      : ['monthDay'];
    const open = wanted.filter((field) => !plan[field]);
    const findings: Finding[] = [];
    if (open.length > 0)
      findings.push({
        code: 'LOOK_NOT_DECIDED',
        severity: 'review',
        places: open.map((field) => ({ kpi: null, field })),
        data: { isWeekly: open.some((field) => field !== 'monthDay'), isMonthly: open.includes('monthDay') },
        fixes: [
          {
            code: 'SET_LOOK',
            data: {
              weekday: open.includes('weekday') ? WEEKDAYS[USUAL.weekday] : null,
              time: open.includes('time') ? USUAL.time : null,
              monthDay: open.includes('monthDay') ? MONTH_DAYS[USUAL.monthDay] : null,
            },
            edits: [{ kind: 'settings', values: usual(open) }],
          },
        ],
      });
    const untold = plan.kpis.filter(
      ({ alert, alertTo, owner }) => alert !== null && alert !== 'never' && alertTo === '' && owner === '',
    );
    if (untold.length > 0)
      findings.push({
        code: 'NOBODY_TO_TELL',
        severity: 'review',
        places: untold.map(({ id }) => ({ kpi: id, field: 'alertTo' })),
        data: { names: untold.map(({ name }) => name) },
        fixes: [],
      });
    return findings;
  },
};

const usual = (open: readonly (keyof typeof USUAL)[]): Partial<PlanSettings> =>
  Object.fromEntries(open.map((field) => [field, USUAL[field]]));
