import type { FormulaNode } from '../formula/FormulaNode.ts';
import type { Tape } from './Tape.ts';
import { tapeBuilder } from './tapeBuilder.ts';

/**
 * Compiles one formula.
 * @param names the inputs, in the order in which their values will be given
 * @throws NAME_UNKNOWN
 */
export function compileTape(formula: FormulaNode, names: readonly string[]): Tape {
  const builder = tapeBuilder(names);
  return builder.build(builder.append(formula));
}
