import type { BinaryNode, FormulaNode, NameNode, NegateNode, NumberNode } from './FormulaNode.ts';

/** What a fold makes of each kind of node, given what it made of the parts. */
export interface FormulaFold<T> {
  number(node: NumberNode): T;
  name(node: NameNode): T;
  negate(node: NegateNode, operand: T): T;
  binary(node: BinaryNode, left: T, right: T): T;
}

/**
 * Works a formula out from its leaves to its root, left before right. An explicit stack instead of
 * recursion: a cell holds 50,000 characters, and that many brackets must not exhaust the call stack.
 */
export function foldFormula<T>(root: FormulaNode, fold: FormulaFold<T>): T {
  const pending: { node: FormulaNode; partsDone: boolean }[] = [{ node: root, partsDone: false }];
  const results: T[] = [];
  while (pending.length > 0) {
    const { node, partsDone } = pending.pop()!;
    if (node.kind === 'number') results.push(fold.number(node));
    else if (node.kind === 'name') results.push(fold.name(node));
    else if (!partsDone) {
      pending.push({ node, partsDone: true });
      for (const part of partsOf(node)) pending.push({ node: part, partsDone: false });
    } else if (node.kind === 'negate') results.push(fold.negate(node, results.pop()!));
    else {
      const right = results.pop()!;
      const left = results.pop()!;
      results.push(fold.binary(node, left, right));
    }
  }
  return results.pop()!;
}

/** The parts in the order that puts the left one on top of the stack. */
function partsOf(node: NegateNode | BinaryNode): FormulaNode[] {
  return node.kind === 'negate' ? [node.operand] : [node.right, node.left];
}
