import { evaluateSlots } from './evaluate.ts';
import { ADD, DIVIDE, INPUT, MULTIPLY, NEGATE, SUBTRACT, type Tape } from './Tape.ts';

export interface Gradient {
  readonly value: number;
  /** ∂ result ÷ ∂ input, one an input; 0 for an input that is not used. */
  readonly derivatives: Float64Array;
}

/**
 * Value and exact derivatives by every input in two passes (reverse-mode automatic differentiation;
 * Griewank & Walther, Evaluating Derivatives, 2nd ed., algorithm 3.3).
 */
export function gradient(tape: Tape, inputs: ArrayLike<number>): Gradient {
  const { operations, left, right, output } = tape;
  const slots = evaluateSlots(tape, inputs);
  const adjoints = new Float64Array(operations.length);
  const derivatives = new Float64Array(tape.names.length);
  adjoints[output] = 1;
  for (let i = output; i >= 0; i--) {
    const adjoint = adjoints[i]!;
    if (adjoint === 0) continue;
    const a = left[i]!;
    const b = right[i]!;
    switch (operations[i]) {
      case INPUT:
        derivatives[a]! += adjoint;
        break;
      case ADD:
        adjoints[a]! += adjoint;
        adjoints[b]! += adjoint;
        break;
      case SUBTRACT:
        adjoints[a]! += adjoint;
        adjoints[b]! -= adjoint;
        break;
      case MULTIPLY:
        adjoints[a]! += adjoint * slots[b]!;
        adjoints[b]! += adjoint * slots[a]!;
        break;
      case DIVIDE:
        adjoints[a]! += adjoint / slots[b]!;
        adjoints[b]! -= (adjoint * slots[i]!) / slots[b]!;
        break;
      case NEGATE:
        adjoints[a]! -= adjoint;
        break;
    }
  }
  return { value: slots[output]!, derivatives };
}

/** By how many percent the result changes when an input grows by 1%; NaN where the result is 0. */
export function elasticities(tape: Tape, inputs: ArrayLike<number>): Float64Array {
  const { value, derivatives } = gradient(tape, inputs);
  return derivatives.map((derivative, i) => (derivative * inputs[i]!) / value);
}
