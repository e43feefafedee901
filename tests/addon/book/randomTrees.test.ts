/** Random trees: the book's native formulas against the evaluator. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKpi, type Kpi } from '../../../src/core/model/Kpi.ts';
import { createPlan } from '../../../src/core/model/Plan.ts';
import { planFormulas } from '../../../src/core/model/planFormulas.ts';
import { evaluateFormula } from '../../../src/core/tree/evaluateFormula.ts';
import { ask, openBook } from '../support/openBook.ts';
import { build, emptyBook, treeValue } from './support.ts';

const SIGNS = [' × ', ' + ', ' − ', ' ÷ '];

/** Each KPI but the last few is made of two that come after it. */
const trees = fc.array(
  fc.record({
    sign: fc.nat(3),
    left: fc.nat(20),
    right: fc.nat(20),
    target: fc.integer({ min: 1, max: 9999 }),
  }),
  { minLength: 3, maxLength: 9 },
);

describe('a random tree', () => {
  it('has the same numbers in the sheet as in the evaluator, to the last bit', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const name = (n: number): string => `指標${'あいうえおかきくけ'.charAt(n)}`;
        const kpis: Kpi[] = nodes.map(({ sign, left, right, target }, n) => {
          const rest = nodes.length - n - 1;
          const formula =
            rest < 2
              ? ''
              : `${name(n + 1 + (left % rest))}${SIGNS[sign]}(${name(n + 1 + (right % rest))} + 1)`;
          return createKpi({
            id: `k${n}`,
            name: name(n),
            kind: n === 0 ? 'kgi' : 'kpi',
            formula,
            target: target / 7,
          });
        });
        const plan = createPlan({ start: '2026-04', kpis });
        const host = openBook(emptyBook);
        build(host, plan);
        const reading = ask(host, 'readBook');
        const formulas = planFormulas(plan);
        expect(formulas.size).toBe(nodes.length - 2);
        formulas.forEach(({ node, parts }, id) => {
          const names = parts.map((part) => part.name);
          const value = evaluateFormula(
            node!,
            names,
            parts.map(({ target }) => target!),
          );
          expect(treeValue(reading, id, 'N')).toBe(value);
        });
      }),
      { numRuns: 8 },
    );
  });
});
