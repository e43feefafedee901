import { productsIn } from '../formula/productsIn.ts';
import { isAttitude } from '../words/nameMeanings.ts';
import { isInfluence, readableFormulas } from './AuditContext.ts';
import type { Check, Finding } from './Finding.ts';

/** What people feel and remember influences a result; it is no factor of it. */
export const influences: Check = {
  id: 'influences',
  run: (context) =>
    readableFormulas(context).flatMap((formula): Finding[] => {
      const multiplied = productsIn(formula.node).flat();
      const attitudes = formula.parts.filter(
        (part) => multiplied.includes(part.name) && (isAttitude(part.name) || isInfluence(context, part)),
      );
      if (attitudes.length === 0) return [];
      return [
        {
          code: 'INFLUENCE_MULTIPLIED',
          severity: 'fix',
          places: [{ kpi: formula.kpi.id, field: 'formula' }],
          data: {
            name: formula.kpi.name,
            formula: formula.kpi.formula,
            names: attitudes.map(({ name }) => name),
          },
          fixes: [
            {
              code: 'TURN_INTO_INFLUENCES',
              data: { names: attitudes.map(({ name }) => name) },
              edits: [
                {
                  kind: 'set',
                  kpi: formula.kpi.id,
                  values: {
                    formula: formula.parts
                      .filter((part) => !attitudes.includes(part))
                      .map(({ name }) => name)
                      .join(' × '),
                  },
                },
                ...attitudes.map((part) => ({
                  kind: 'influence' as const,
                  from: part.id,
                  to: formula.kpi.id,
                  note: '',
                })),
              ],
            },
          ],
        },
      ];
    }),
};
