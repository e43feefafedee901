import { KpiError } from '../errors/KpiError.ts';
import type { FormulaNode } from '../formula/FormulaNode.ts';
import { foldFormula } from '../formula/foldFormula.ts';
import { printFormula } from '../formula/printFormula.ts';
import { compileTape } from './compileTape.ts';
import { evaluate, evaluateSlots } from './evaluate.ts';

/**
 * The value of a formula, or the reason why it has none.
 * @throws DIVISION_BY_ZERO (naming what is zero), RESULT_NOT_FINITE, NAME_UNKNOWN
 */
export function evaluateFormula(
  formula: FormulaNode,
  names: readonly string[],
  values: ArrayLike<number>,
): number {
  const tape = compileTape(formula, names);
  const slots = evaluateSlots(tape, values);
  if (slots.every((slot) => Number.isFinite(slot))) return slots[tape.output]!;
  const divisor = zeroDivisor(formula, names, values);
  if (divisor === null) throw new KpiError('RESULT_NOT_FINITE');
  throw new KpiError('DIVISION_BY_ZERO', { value: printFormula(divisor, names) });
}

/** The first part that is divided by and zero. */
function zeroDivisor(
  formula: FormulaNode,
  names: readonly string[],
  values: ArrayLike<number>,
): FormulaNode | null {
  const divisors: FormulaNode[] = [];
  foldFormula<void>(formula, {
    number: () => {},
    name: () => {},
    negate: () => {},
    binary: (node) => {
      if (node.operator === '/') divisors.push(node.right);
    },
  });
  return divisors.find((divisor) => evaluate(compileTape(divisor, names), values) === 0) ?? null;
}
