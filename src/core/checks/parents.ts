import { isInfluence, readableFormulas } from './AuditContext.ts';
import type { Check, Finding } from './Finding.ts';

/** The parent column says the same as the formulas. */
export const parents: Check = {
  id: 'parents',
  run: (context) =>
    readableFormulas(context).flatMap(({ kpi, parts }) => {
      const strangers = context.plan.kpis.filter(
        (child) =>
          child.parent === kpi.id &&
          child.id !== kpi.id &&
          !parts.includes(child) &&
          !isInfluence(context, child),
      );
      return strangers.map((child): Finding => {
        const user = readableFormulas(context).find((formula) => formula.parts.includes(child));
        const parent = user?.kpi;
        return {
          code: 'PARENT_WITHOUT_CHILD',
          severity: 'fix',
          places: [
            { kpi: child.id, field: 'parent' },
            { kpi: kpi.id, field: 'formula' },
          ],
          data: { name: child.name, parent: kpi.name, formula: kpi.formula },
          fixes: parent
            ? [
                {
                  code: 'SET_PARENT',
                  data: { parent: parent.name },
                  edits: [{ kind: 'set', kpi: child.id, values: { parent: parent.id } }],
                },
              ]
            : [],
        };
      });
    }),
};
