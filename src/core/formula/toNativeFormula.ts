import type { FormulaNode } from './FormulaNode.ts';
import { foldFormula } from './foldFormula.ts';
import { ATOM, type Part, strengthOf, within } from './Part.ts';

/** Anything with a sign goes in brackets inside a larger formula: `A1--B1` puzzles people and programs. */
const LOOSE = 0;

/**
 * The formula as a spreadsheet formula over cells, e.g. `=B2*B3*(1-B4)`. It calculates in the same order
 * as the tape, so both give the same number to the last bit. Written with a decimal point, as
 * `setFormula` takes it in every locale.
 *
 * @param reference the cell a name stands for, e.g. `$B$2` or `'KPI 定義'!B2`
 */
export function toNativeFormula(formula: FormulaNode, reference: (name: string) => string): string {
  const body = foldFormula<Part>(formula, {
    number: (node) => ({ text: nativeNumber(node.value), strength: node.value < 0 ? LOOSE : ATOM }),
    name: (node) => ({ text: reference(node.name), strength: ATOM }),
    negate: (_node, operand) => ({ text: `-${within(operand, ATOM)}`, strength: LOOSE }),
    binary: (node, left, right) => {
      const strength = strengthOf(node.operator);
      return {
        text: within(left, strength) + node.operator + within(right, strength + 1),
        strength,
      };
    },
  });
  return `=${body.text}`;
}

function nativeNumber(value: number): string {
  return String(value).toUpperCase();
}
