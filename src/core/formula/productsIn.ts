import type { FormulaNode } from './FormulaNode.ts';
import { foldFormula } from './foldFormula.ts';

/** Names multiplied with each other, two at least, one list a product; those in a sum or below a line apart. */
export function productsIn(formula: FormulaNode): string[][] {
  const products: string[][] = [];
  const close = (names: string[]): string[] => {
    if (names.length > 1) products.push(names);
    return [];
  };
  close(
    foldFormula<string[]>(formula, {
      number: () => [],
      name: ({ name }) => [name],
      negate: (_node, operand) => operand,
      binary({ operator }, left, right) {
        if (operator === '*') return left.concat(right);
        close(right);
        return operator === '/' ? left : close(left);
      },
    }),
  );
  return products;
}
