import { evaluateSlots } from './evaluate.ts';
import { gradient } from './gradient.ts';
import { DIVIDE, type Tape } from './Tape.ts';

/** The result as a function of one input, the others held. */
export interface LeverFunction {
  value(t: number): number;
  slope(t: number): number;
  /** What every division divides by: where one of these changes sign, the function has a pole. */
  divisors(t: number): number[];
}

export function leverFunction(tape: Tape, inputs: ArrayLike<number>, lever: number): LeverFunction {
  const at = Float64Array.from(inputs);
  const slots = new Float64Array(tape.operations.length);
  const run = (t: number): Float64Array => {
    at[lever] = t;
    return evaluateSlots(tape, at, slots);
  };
  const dividing: number[] = [];
  tape.operations.forEach((operation, i) => {
    if (operation === DIVIDE && i <= tape.output) dividing.push(tape.right[i]!);
  });
  return {
    value: (t) => run(t)[tape.output]!,
    slope: (t) => {
      at[lever] = t;
      return gradient(tape, at).derivatives[lever]!;
    },
    divisors: (t) => {
      run(t);
      return dividing.map((slot) => slots[slot]!);
    },
  };
}
