import { evaluate } from './evaluate.ts';
import { gradient } from './gradient.ts';
import type { Tape } from './Tape.ts';

/** How the result answers to one input. */
export interface Sensitivity {
  readonly input: number;
  /** The result after the input has grown by the step. */
  readonly result: number;
  readonly change: number;
  /** Change ÷ result; null where the result is 0. */
  readonly changeRate: number | null;
  /** By how many percent the result grows when the input grows by 1%; exact. Null where the result is 0. */
  readonly elasticity: number | null;
}

/** Every input on its own, strongest first. @param step relative growth, 0.01 = 1% */
export function sensitivities(tape: Tape, inputs: readonly number[], step: number): Sensitivity[] {
  const { value: today, derivatives } = gradient(tape, inputs);
  const rows = inputs.map((value, input): Sensitivity => {
    const result = evaluate(
      tape,
      inputs.map((other, i) => (i === input ? value * (1 + step) : other)),
    );
    const change = result - today;
    return {
      input,
      result,
      change,
      changeRate: today === 0 ? null : change / today,
      elasticity: today === 0 ? null : (derivatives[input]! * value) / today,
    };
  });
  return rows.sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.input - b.input);
}
