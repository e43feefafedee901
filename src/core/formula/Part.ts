import type { Operator } from './FormulaNode.ts';

/** A written part of a formula and how tightly it holds together: sum 1, product 2, sign 3, atom 4. */
export interface Part {
  readonly text: string;
  readonly strength: number;
}

export const ATOM = 4;
export const SIGNED = 3;

export function strengthOf(operator: Operator): number {
  return operator === '+' || operator === '-' ? 1 : 2;
}

/** The part, in brackets unless it holds together at least as tightly as `needed`. */
export function within(part: Part, needed: number): string {
  return part.strength < needed ? `(${part.text})` : part.text;
}
