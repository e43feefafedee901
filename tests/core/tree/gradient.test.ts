import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { compileTape } from '../../../src/core/tree/compileTape.ts';
import { evaluate } from '../../../src/core/tree/evaluate.ts';
import { elasticities, gradient } from '../../../src/core/tree/gradient.ts';
import { formulas } from '../formula/arbitraries.ts';

const NAMES = ['a', 'b', 'c', 'unused'];

describe('the gradient', () => {
  it('of a product is the product of the others, each with elasticity 1', () => {
    const tape = compileTape(parseFormula('a × b × c', NAMES), NAMES);
    expect([...gradient(tape, [2, 3, 5, 7]).derivatives]).toEqual([15, 10, 6, 0]);
    expect([...elasticities(tape, [2, 3, 5, 7])]).toEqual([1, 1, 1, 0]);
  });

  it('adds up what a name contributes wherever it stands', () => {
    const tape = compileTape(parseFormula('a × a ÷ (1 − a) − −a', ['a']), ['a']);
    // d/da (a²/(1−a) + a) = (2a − a²)/(1−a)² + 1
    expect(gradient(tape, [0.5]).derivatives[0]).toBeCloseTo(4, 12);
  });

  it('agrees with finite differences on any formula', () => {
    const value = fc.double({ min: 0.5, max: 3, noNaN: true });
    fc.assert(
      fc.property(formulas(['a', 'b', 'c']), fc.tuple(value, value, value, value), (formula, at) => {
        const tape = compileTape(formula, NAMES);
        const { value: here, derivatives } = gradient(tape, at);
        fc.pre(Number.isFinite(here) && derivatives.every((d) => Math.abs(d) < 1e6));
        derivatives.forEach((derivative, i) => {
          const central = (h: number) => {
            const [up, down] = [h, -h].map((step) =>
              evaluate(
                tape,
                at.map((x, j) => (j === i ? x + step : x)),
              ),
            ) as [number, number];
            return (up - down) / (2 * h);
          };
          const [wide, narrow] = [central(2e-4), central(1e-4)];
          // Near a pole the differences themselves do not settle; they prove nothing there.
          const scale = Math.abs(here) + Math.abs(derivative) + 1;
          fc.pre(Math.abs(wide - narrow) < 1e-5 * scale);
          expect(Math.abs(narrow - derivative)).toBeLessThan(1e-4 * scale);
        });
      }),
      { numRuns: 500 },
    );
  });
});
