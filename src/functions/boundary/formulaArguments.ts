import { KpiError } from '../../core/errors/KpiError.ts';
import type { FormulaNode } from '../../core/formula/FormulaNode.ts';
import { nearestName } from '../../core/formula/nearestName.ts';
import { parseFormula } from '../../core/formula/parseFormula.ts';
import { compileTape } from '../../core/tree/compileTape.ts';
import { evaluateFormula } from '../../core/tree/evaluateFormula.ts';
import type { Tape } from '../../core/tree/Tape.ts';
import { asLabel, asNumber, type Reader } from './readers.ts';
import { required } from './singleCell.ts';
import { vector } from './vector.ts';

/** Text; a number is taken as it is written. */
export const asText: Reader<string> = (value, place) => String(asLabel(value, place)).trim();

/** The arguments `formula` and `names` of the tree functions. */
export interface FormulaArguments {
  readonly formula: FormulaNode;
  readonly names: readonly string[];
  readonly tape: Tape;
}

export function formulaArguments(formula: unknown, names: unknown): FormulaArguments {
  const known = vector('names', names, asText).values;
  const parsed = parseFormula(required('formula', formula, asText), known);
  return { formula: parsed, names: known, tape: compileTape(parsed, known) };
}

/** One number a name. @throws NAMES_AND_VALUES; whatever keeps the formula from having a value */
export function valuesFor(argument: string, values: unknown, given: FormulaArguments): readonly number[] {
  const numbers = vector(argument, values, asNumber).values;
  if (numbers.length !== given.names.length)
    throw new KpiError('NAMES_AND_VALUES', {
      argument,
      names: given.names.length,
      values: numbers.length,
    });
  evaluateFormula(given.formula, given.names, numbers);
  return numbers;
}

/** The index of the name that may move. @throws LEVER_UNKNOWN */
export function leverIndex(lever: unknown, names: readonly string[]): number {
  const name = required('lever', lever, asText);
  const index = names.indexOf(name);
  if (index < 0) throw new KpiError('LEVER_UNKNOWN', { value: name, nearest: nearestName(name, names) });
  return index;
}
