import { KpiError } from '../errors/KpiError.ts';
import type { FormulaNode, Operator } from '../formula/FormulaNode.ts';
import { foldFormula } from '../formula/foldFormula.ts';
import { nearestName } from '../formula/nearestName.ts';
import { ADD, CONSTANT, DIVIDE, INPUT, MULTIPLY, NEGATE, SUBTRACT, type Tape } from './Tape.ts';

const CODES: Readonly<Record<Operator, number>> = { '+': ADD, '-': SUBTRACT, '*': MULTIPLY, '/': DIVIDE };

/** Collects operations. A name used several times takes one slot, so its derivative gathers in one place. */
export class TapeBuilder {
  private readonly operations: number[] = [];
  private readonly left: number[] = [];
  private readonly right: number[] = [];
  private readonly constants: number[] = [];
  private readonly inputs: ReadonlyMap<string, number>;
  private readonly slots = new Map<string, number>();
  private readonly names: readonly string[];

  constructor(names: readonly string[]) {
    this.names = names;
    this.inputs = new Map(names.map((name, index) => [name, index]));
  }

  /** Appends a formula and answers the slot of its result. @throws NAME_UNKNOWN */
  append(formula: FormulaNode): number {
    return foldFormula<number>(formula, {
      number: (node) => this.push(CONSTANT, 0, 0, node.value),
      name: (node) => this.slotOf(node.name, node.position),
      negate: (_node, operand) => this.push(NEGATE, operand, 0, 0),
      binary: (node, left, right) => this.push(CODES[node.operator], left, right, 0),
    });
  }

  /** From now on `name` means the value in `slot`. */
  define(name: string, slot: number): void {
    this.slots.set(name, slot);
  }

  build(output: number): Tape {
    return {
      names: this.names,
      operations: Uint8Array.from(this.operations),
      left: Int32Array.from(this.left),
      right: Int32Array.from(this.right),
      constants: Float64Array.from(this.constants),
      output,
    };
  }

  /** The slot that holds the value of a name; an input gets one when it is first asked for. @throws NAME_UNKNOWN */
  slotOf(name: string, position: number): number {
    const known = this.slots.get(name);
    if (known !== undefined) return known;
    const input = this.inputs.get(name);
    if (input === undefined) {
      const names = [...this.names, ...this.slots.keys()];
      throw new KpiError('NAME_UNKNOWN', {
        position,
        value: name,
        nearest: nearestName(name, names),
      });
    }
    const slot = this.push(INPUT, input, 0, 0);
    this.slots.set(name, slot);
    return slot;
  }

  private push(operation: number, left: number, right: number, constant: number): number {
    this.operations.push(operation);
    this.left.push(left);
    this.right.push(right);
    this.constants.push(constant);
    return this.operations.length - 1;
  }
}
