import type { FormulaNode, Operator } from '../../../src/core/formula/FormulaNode.ts';
import { foldFormula } from '../../../src/core/formula/foldFormula.ts';
import { namesIn } from '../../../src/core/formula/namesIn.ts';
import { printFormula } from '../../../src/core/formula/printFormula.ts';

const nameNode = (name: string): FormulaNode => ({ kind: 'name', name, position: 0 });

const join = (operator: Operator, left: FormulaNode, right: FormulaNode): FormulaNode => ({
  kind: 'binary',
  operator,
  left,
  right,
  position: 0,
});

/** The names of a formula joined anew, all by one sign, in their order. */
export function joinedBy(node: FormulaNode, operator: Operator, names: readonly string[]): string {
  const [first, ...rest] = namesIn(node).map(nameNode);
  return first
    ? printFormula(
        rest.reduce((left, right) => join(operator, left, right), first),
        names,
      )
    : '';
}

/** The formula with one more name at its end. */
export function withPart(
  node: FormulaNode | null,
  name: string,
  operator: Operator,
  names: readonly string[],
): string {
  const part = nameNode(name);
  return printFormula(node ? join(operator, node, part) : part, names);
}

/** The formula without a name: what it was joined with takes its place; blank where nothing is left. */
export function withoutPart(node: FormulaNode, name: string, names: readonly string[]): string {
  const rest = foldFormula<FormulaNode | null>(node, {
    number: (number) => number,
    name: (named) => (named.name === name ? null : named),
    negate: (negated, operand) => operand && { ...negated, operand },
    binary: (binary, left, right) => (left && right ? { ...binary, left, right } : (left ?? right)),
  });
  return rest ? printFormula(rest, names) : '';
}
