import { ADD, CONSTANT, DIVIDE, INPUT, MULTIPLY, NEGATE, SUBTRACT, type Tape } from './Tape.ts';

/**
 * Runs a tape: the value of every slot. Division by zero gives NaN, not ±∞, which a further division would
 * turn into an innocent 0.
 * @param inputs one value a name of the tape
 * @param slots reused when given, so that a loop allocates nothing
 */
export function evaluateSlots(
  tape: Tape,
  inputs: ArrayLike<number>,
  slots: Float64Array = new Float64Array(tape.operations.length),
): Float64Array {
  const { operations, left, right, constants } = tape;
  for (let i = 0; i < operations.length; i++) {
    switch (operations[i]) {
      case INPUT:
        slots[i] = inputs[left[i]!]!;
        break;
      case CONSTANT:
        slots[i] = constants[i]!;
        break;
      case ADD:
        slots[i] = slots[left[i]!]! + slots[right[i]!]!;
        break;
      case SUBTRACT:
        slots[i] = slots[left[i]!]! - slots[right[i]!]!;
        break;
      case MULTIPLY:
        slots[i] = slots[left[i]!]! * slots[right[i]!]!;
        break;
      case DIVIDE:
        slots[i] = slots[right[i]!]! === 0 ? Number.NaN : slots[left[i]!]! / slots[right[i]!]!;
        break;
      case NEGATE:
        slots[i] = -slots[left[i]!]!;
        break;
    }
  }
  return slots;
}

/** The result alone. */
export function evaluate(tape: Tape, inputs: ArrayLike<number>, slots?: Float64Array): number {
  return evaluateSlots(tape, inputs, slots)[tape.output]!;
}
