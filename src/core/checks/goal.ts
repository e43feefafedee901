import { addMonths, lastDayOf } from '../calendar/isoDate.ts';
import type { Check, Finding, Place } from './Finding.ts';

/** One KGI; further goals are conditions to be kept. */
export const oneGoal: Check = {
  id: 'oneGoal',
  run: ({ plan }) => {
    const goals = plan.kpis.filter((kpi) => kpi.kind === 'kgi');
    if (goals.length === 1) return [];
    if (goals.length === 0) {
      const places: Place[] = plan.kpis.slice(0, 1).map((kpi) => ({ kpi: kpi.id, field: 'kind' }));
      return [{ code: 'KGI_MISSING', severity: 'fix', places, data: {}, fixes: [] }];
    }
    const [first, ...others] = goals;
    const keepFirst = {
      code: 'KEEP_GOAL' as const,
      data: { name: first!.name },
      edits: others.map((kpi) => ({ kind: 'toGuard' as const, kpi: kpi.id })),
    };
    return [
      {
        code: 'KGI_SEVERAL',
        severity: 'fix',
        places: goals.map((kpi) => ({ kpi: kpi.id, field: 'kind' as const })),
        data: { names: goals.map(({ name }) => name) },
        fixes: [keepFirst],
      },
    ];
  },
};

/** Specific, measurable, assignable, realistic, time-bound (Doran 1981). */
export const smart: Check = {
  id: 'smart',
  run: ({ plan, kgi }) => {
    if (!kgi) return [];
    const lacks = (condition: string, place: Place): Finding => ({
      code: 'KGI_NOT_SMART',
      severity: condition === 'realistic' ? 'review' : 'fix',
      places: [place],
      data: { name: kgi.name, condition },
      fixes:
        condition === 'timeBound'
          ? [{ code: 'SET_DEADLINE', ...deadlineFix(kgi.id, lastDayOf(addMonths(plan.start, 11))) }]
          : [],
    });
    const findings: Finding[] = [];
    if (kgi.unit === '') findings.push(lacks('specific', { kpi: kgi.id, field: 'unit' }));
    if (kgi.target === null) findings.push(lacks('measurable', { kpi: kgi.id, field: 'target' }));
    if (kgi.owner === '') findings.push(lacks('assignable', { kpi: kgi.id, field: 'owner' }));
    if (plan.rationale === '') findings.push(lacks('realistic', { kpi: null, field: 'rationale' }));
    if (kgi.deadline === null) findings.push(lacks('timeBound', { kpi: kgi.id, field: 'deadline' }));
    return findings;
  },
};

/** No deadline lies before the plan begins or after the KGI is due. */
export const deadlines: Check = {
  id: 'deadlines',
  run: ({ plan, kgi }) =>
    plan.kpis.flatMap((kpi): Finding[] => {
      const { deadline } = kpi;
      if (deadline === null) return [];
      const due = kgi?.deadline ?? null;
      const isEarly = deadline < `${plan.start}-01`;
      const isLate = due !== null && deadline > due;
      if (!isEarly && !isLate) return [];
      const limit = isEarly ? `${plan.start}-01` : due;
      const meant = due !== null && due >= `${plan.start}-01` ? due : lastDayOf(addMonths(plan.start, 11));
      return [
        {
          code: isEarly ? 'DEADLINE_BEFORE_START' : 'DEADLINE_AFTER_KGI',
          severity: 'fix',
          places: [{ kpi: kpi.id, field: 'deadline' }],
          data: { name: kpi.name, deadline, limit },
          fixes: [{ code: 'SET_DEADLINE', ...deadlineFix(kpi.id, meant) }],
        },
      ];
    }),
};

function deadlineFix(kpi: string, deadline: string) {
  return { data: { deadline }, edits: [{ kind: 'set' as const, kpi, values: { deadline } }] };
}
