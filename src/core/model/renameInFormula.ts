import type { FormulaNode } from '../formula/FormulaNode.ts';
import { foldFormula } from '../formula/foldFormula.ts';
import { namesIn } from '../formula/namesIn.ts';
import { parseFormula } from '../formula/parseFormula.ts';
import { printFormula } from '../formula/printFormula.ts';

/**
 * A formula with one name replaced wherever it stands as a name (受注数 in 受注数 × 単価, not in 新規受注数).
 * A formula that does not mention it, or that cannot be read, stays letter for letter as it is.
 */
export function renameInFormula(formula: string, from: string, to: string, names: readonly string[]): string {
  const known = Array.from(new Set(names));
  const node = readable(formula, known) ?? readable(formula);
  if (!node || !namesIn(node).includes(from)) return formula;
  const renamed = replaceName(node, from, to);
  return printFormula(
    renamed,
    Array.from(new Set([...namesIn(renamed), ...known.filter((n) => n !== from)])),
  );
}

/** The formula's tree, or null where it cannot be read; without `names` every word is a name. */
export function readable(formula: string, names?: readonly string[]): FormulaNode | null {
  if (formula.trim() === '') return null;
  try {
    return parseFormula(formula, names);
  } catch {
    return null;
  }
}

function replaceName(formula: FormulaNode, from: string, to: string): FormulaNode {
  return foldFormula<FormulaNode>(formula, {
    number: (node) => node,
    name: (node) => (node.name === from ? { ...node, name: to } : node),
    negate: (node, operand) => ({ ...node, operand }),
    binary: (node, left, right) => ({ ...node, left, right }),
  });
}
