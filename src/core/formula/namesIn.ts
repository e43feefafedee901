import type { FormulaNode } from './FormulaNode.ts';
import { foldFormula } from './foldFormula.ts';

/** Every name a formula uses, once, in the order of its first use. */
export function namesIn(formula: FormulaNode): string[] {
  const names = new Set<string>();
  foldFormula<void>(formula, {
    number: () => {},
    name: (node) => {
      names.add(node.name);
    },
    negate: () => {},
    binary: () => {},
  });
  return Array.from(names);
}
