import { Model } from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { toNativeFormula } from '../../../src/core/formula/toNativeFormula.ts';
import { compileTape } from '../../../src/core/tree/compileTape.ts';
import { evaluate } from '../../../src/core/tree/evaluate.ts';
import { formulas } from './arbitraries.ts';

const NAMES = ['a', 'b', 'c', 'd'];
const cellOf = (name: string) => `A${NAMES.indexOf(name) + 1}`;

describe('the native formula', () => {
  it.each([
    ['売上 = a × b × (1 − c)', '=A1*A2*(1-A3)'],
    ['a − (b − c)', '=A1-(A2-A3)'],
    ['a × (b × c)', '=A1*(A2*A3)'],
    ['a − −b', '=A1-(-A2)'],
    ['a × 12万 ÷ 2.0%', '=A1*120000/0.02'],
    ['a + △120', '=A1+(-120)'],
  ])('of %s is %s', (source, native) => {
    expect(toNativeFormula(parseFormula(source, NAMES), cellOf)).toBe(native);
  });

  it('gives in a spreadsheet what the tape gives, to the last bit', () => {
    vi.spyOn(console, 'debug').mockImplementation(() => {}); // the engine reports every load
    const value = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
      fc.integer({ min: -9, max: 9 }),
    );
    fc.assert(
      fc.property(formulas(NAMES), fc.array(value, { minLength: 4, maxLength: 4 }), (formula, values) => {
        const expected = evaluate(compileTape(formula, NAMES), values);
        const cells: Record<string, string> = { B1: toNativeFormula(formula, cellOf) };
        values.forEach((v, i) => {
          cells[`A${i + 1}`] = String(v);
        });
        const model = new Model({ sheets: [{ id: 's', cells }] });
        const seen = model.getters.getEvaluatedCell({ sheetId: 's', col: 1, row: 0 }).value;
        if (Number.isFinite(expected))
          expect(Number(seen) === expected).toBe(true); // 0 and −0 alike
        else expect(seen).toMatch(/^#(DIV\/0!|ERROR|NUM!)/);
      }),
      { numRuns: 300 },
    );
  });
});
