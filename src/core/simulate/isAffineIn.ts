import { ADD, CONSTANT, DIVIDE, INPUT, MULTIPLY, SUBTRACT, type Tape } from '../tree/Tape.ts';

/**
 * Whether the result is a straight line in one input, the others held: the input is added, multiplied by what does not
 * contain it, and never divides.
 */
export function isAffineIn(tape: Tape, input: number): boolean {
  const degrees: number[] = [];
  for (let i = 0; i <= tape.output; i++) {
    const a = degrees[tape.left[i]!] ?? 0;
    const b = degrees[tape.right[i]!] ?? 0;
    switch (tape.operations[i]) {
      case INPUT:
        degrees.push(tape.left[i] === input ? 1 : 0);
        break;
      case CONSTANT:
        degrees.push(0);
        break;
      case ADD:
      case SUBTRACT:
        degrees.push(Math.max(a, b));
        break;
      case MULTIPLY:
        degrees.push(a + b);
        break;
      case DIVIDE:
        degrees.push(b > 0 ? Number.POSITIVE_INFINITY : a);
        break;
      default:
        degrees.push(a);
    }
  }
  return degrees[tape.output]! <= 1;
}
