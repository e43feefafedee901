/** Operation codes of a tape. */
export const INPUT = 0;
export const CONSTANT = 1;
export const ADD = 2;
export const SUBTRACT = 3;
export const MULTIPLY = 4;
export const DIVIDE = 5;
export const NEGATE = 6;

/**
 * A formula, or a plan of formulas, as a list of operations in the order in which they are calculated
 * (Wengert list). Slot `i` receives the result of operation `i`; operands are earlier slots, so one pass
 * forwards gives the values and one pass backwards every derivative. Typed arrays, because Monte Carlo
 * runs it a hundred thousand times.
 *
 * | operations[i] | value of slot i |
 * |-|-|
 * | INPUT | inputs[left[i]] |
 * | CONSTANT | constants[i] |
 * | ADD, SUBTRACT, MULTIPLY, DIVIDE | slot left[i] ∘ slot right[i] |
 * | NEGATE | − slot left[i] |
 */
export interface Tape {
  /** Names of the inputs in the order of the input vector. Not every one needs to be used. */
  readonly names: readonly string[];
  readonly operations: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly constants: Float64Array;
  /** The slot that holds the result; slots after it do not contribute to it. */
  readonly output: number;
}
