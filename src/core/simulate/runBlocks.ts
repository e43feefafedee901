import { ADD, CONSTANT, DIVIDE, INPUT, MULTIPLY, NEGATE, SUBTRACT, type Tape } from '../tree/Tape.ts';

/** So many trials at a time: every slot of a block stays in the processor's cache. */
export const BLOCK = 1024;

/** Writes the values of an input for the trials from `start` on. */
export type InputFill = (input: number, start: number, count: number, out: Float64Array) => void;

/**
 * Runs a tape for many trials, operation by operation over blocks of trials, and hands over the results of each block.
 * An input is filled once a block, however often the formula uses it.
 */
export function runBlocks(
  tape: Tape,
  trials: number,
  fill: InputFill,
  take: (start: number, results: Float64Array) => void,
): void {
  const { operations, left, right, constants, output } = tape;
  const firstUse = new Map<number, number>();
  const columns = Array.from({ length: output + 1 }, (_, slot) => {
    const column = new Float64Array(BLOCK);
    if (operations[slot] === CONSTANT) column.fill(constants[slot]!);
    if (operations[slot] === INPUT && !firstUse.has(left[slot]!)) firstUse.set(left[slot]!, slot);
    return column;
  });
  for (let start = 0; start < trials; start += BLOCK) {
    const count = Math.min(BLOCK, trials - start);
    for (let slot = 0; slot <= output; slot++) {
      const out = columns[slot]!;
      if (operations[slot] === INPUT) {
        const first = firstUse.get(left[slot]!)!;
        if (first === slot) fill(left[slot]!, start, count, out);
        else out.set(columns[first]!);
      } else if (operations[slot] !== CONSTANT) {
        combine(operations[slot]!, columns[left[slot]!]!, columns[right[slot]!]!, out, count);
      }
    }
    take(start, columns[output]!.subarray(0, count));
  }
}

function combine(
  operation: number,
  a: Float64Array,
  b: Float64Array | undefined,
  out: Float64Array,
  count: number,
): void {
  switch (operation) {
    case ADD:
      for (let i = 0; i < count; i++) out[i] = a[i]! + b![i]!;
      break;
    case SUBTRACT:
      for (let i = 0; i < count; i++) out[i] = a[i]! - b![i]!;
      break;
    case MULTIPLY:
      for (let i = 0; i < count; i++) out[i] = a[i]! * b![i]!;
      break;
    case DIVIDE:
      for (let i = 0; i < count; i++) out[i] = a[i]! / b![i]!;
      break;
    case NEGATE:
      for (let i = 0; i < count; i++) out[i] = -a[i]!;
      break;
  }
}
