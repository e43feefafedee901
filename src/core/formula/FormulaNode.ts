/** How two parts of a formula are joined. */
export type Operator = '+' | '-' | '*' | '/';

/** A number as the planner wrote it, e.g. `2.0%`. */
export interface NumberNode {
  readonly kind: 'number';
  readonly value: number;
  /** The number in the planner's notation, kept for printing and for its unit. */
  readonly text: string;
  readonly position: number;
}

export interface NameNode {
  readonly kind: 'name';
  readonly name: string;
  readonly position: number;
}

export interface NegateNode {
  readonly kind: 'negate';
  readonly operand: FormulaNode;
  readonly position: number;
}

export interface BinaryNode {
  readonly kind: 'binary';
  readonly operator: Operator;
  readonly left: FormulaNode;
  readonly right: FormulaNode;
  readonly position: number;
}

/** A formula as a tree. `position` is the place in the source, in UTF-16 units from 0. */
export type FormulaNode = NumberNode | NameNode | NegateNode | BinaryNode;
