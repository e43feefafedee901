import type { FormulaNode } from '../formula/FormulaNode.ts';
import { foldFormula } from '../formula/foldFormula.ts';
import { ATOM, type Part, SIGNED, strengthOf } from '../formula/Part.ts';
import { quoted } from './a1.ts';

const SIGNS = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' } as const;

/**
 * A native formula that writes the arithmetic of a KPI out with its numbers, `144,000,000円 + 156,000,000円`, as
 * text without `=`. `show` is the formula that shows the number behind a name.
 */
export function arithmeticText(formula: FormulaNode, show: (name: string) => string): string {
  const held = (part: Part, needed: number): string =>
    part.strength < needed ? `"("&${part.text}&")"` : part.text;
  return foldFormula<Part>(formula, {
    number: ({ text }) => ({ text: quoted(text), strength: ATOM }),
    name: ({ name }) => ({ text: show(name), strength: ATOM }),
    negate: (_, operand) => ({ text: `"−"&${held(operand, SIGNED)}`, strength: SIGNED }),
    binary: ({ operator }, left, right) => {
      const strength = strengthOf(operator);
      const sign = quoted(SIGNS[operator]);
      return { text: `${held(left, strength)}&${sign}&${held(right, strength + 1)}`, strength };
    },
  }).text;
}
