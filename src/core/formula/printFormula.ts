import type { FormulaNode, Operator } from './FormulaNode.ts';
import { foldFormula } from './foldFormula.ts';
import { ATOM, type Part, SIGNED, strengthOf, within } from './Part.ts';
import { parseFormula } from './parseFormula.ts';
import { quoteName } from './quotedName.ts';

const SIGNS: Readonly<Record<Operator, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };

/**
 * The formula as a planner writes it, e.g. `UU × CVR × 単価`, with as few brackets as keep its structure.
 * `parseFormula` reads it back to the same tree: names that would be misread stand in 『』.
 *
 * @param names the names in use, as given to `parseFormula`; omitted: names are words without operators
 */
export function printFormula(formula: FormulaNode, names?: readonly string[]): string {
  const plain = print(formula, (name) => name);
  return readsBack(plain, formula, names) ? plain : print(formula, quoteName);
}

function print(formula: FormulaNode, writeName: (name: string) => string): string {
  return foldFormula<Part>(formula, {
    number: (node) => ({ text: node.text, strength: ATOM }),
    name: (node) => ({ text: writeName(node.name), strength: ATOM }),
    negate: (_node, operand) => ({ text: `−${within(operand, SIGNED)}`, strength: SIGNED }),
    binary: (node, left, right) => {
      const strength = strengthOf(node.operator);
      const text = within(left, strength) + SIGNS[node.operator] + within(right, strength + 1);
      return { text, strength };
    },
  }).text;
}

function readsBack(text: string, formula: FormulaNode, names?: readonly string[]): boolean {
  try {
    return outline(parseFormula(text, names)) === outline(formula);
  } catch {
    return false;
  }
}

/** The structure as text in which every name and number has a definite end. */
function outline(formula: FormulaNode): string {
  return foldFormula<string>(formula, {
    number: (node) => `#${JSON.stringify(node.text)}`,
    name: (node) => JSON.stringify(node.name),
    negate: (_node, operand) => `(~${operand})`,
    binary: (node, left, right) => `(${left}${node.operator}${right})`,
  });
}
