import { KpiError } from '../errors/KpiError.ts';
import type { FormulaNode, Operator } from '../formula/FormulaNode.ts';
import { foldFormula } from '../formula/foldFormula.ts';
import { nearestName } from '../formula/nearestName.ts';
import { ADD, CONSTANT, DIVIDE, INPUT, MULTIPLY, NEGATE, SUBTRACT, type Tape } from './Tape.ts';

const CODES: Readonly<Record<Operator, number>> = { '+': ADD, '-': SUBTRACT, '*': MULTIPLY, '/': DIVIDE };

/** Collects operations. A name used several times takes one slot, so its derivative gathers in one place. */
export interface TapeBuilder {
  /** Appends a formula and answers the slot of its result. @throws NAME_UNKNOWN */
  append(formula: FormulaNode): number;
  /** From now on `name` means the value in `slot`. */
  define(name: string, slot: number): void;
  /** The slot that holds the value of a name; an input gets one when it is first asked for. @throws NAME_UNKNOWN */
  slotOf(name: string, position: number): number;
  build(output: number): Tape;
}

export function tapeBuilder(names: readonly string[]): TapeBuilder {
  const operations: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const constants: number[] = [];
  const inputs = new Map(names.map((name, index) => [name, index]));
  const slots = new Map<string, number>();

  const push = (operation: number, a: number, b: number, constant: number): number => {
    left.push(a);
    right.push(b);
    constants.push(constant);
    return operations.push(operation) - 1;
  };
  const slotOf = (name: string, position: number): number => {
    const known = slots.get(name);
    if (known !== undefined) return known;
    const input = inputs.get(name);
    if (input === undefined) {
      const nearest = nearestName(name, [...names, ...slots.keys()]);
      throw new KpiError('NAME_UNKNOWN', { position, value: name, nearest });
    }
    const slot = push(INPUT, input, 0, 0);
    slots.set(name, slot);
    return slot;
  };
  return {
    append: (formula) =>
      foldFormula<number>(formula, {
        number: ({ value }) => push(CONSTANT, 0, 0, value),
        name: ({ name, position }) => slotOf(name, position),
        negate: (_node, operand) => push(NEGATE, operand, 0, 0),
        binary: ({ operator }, a, b) => push(CODES[operator], a, b, 0),
      }),
    define: (name, slot) => {
      slots.set(name, slot);
    },
    slotOf,
    build: (output) => ({
      names,
      operations: Uint8Array.from(operations),
      left: Int32Array.from(left),
      right: Int32Array.from(right),
      constants: Float64Array.from(constants),
      output,
    }),
  };
}
