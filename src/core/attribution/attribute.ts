import { KpiError } from '../errors/KpiError.ts';
import { evaluate } from '../tree/evaluate.ts';
import { INPUT, type Tape } from '../tree/Tape.ts';
import { addUpExactly } from './addUpExactly.ts';
import { aumannShapley } from './aumannShapley.ts';
import { lmdi } from './lmdi.ts';
import { powerExponents } from './powerExponents.ts';
import { shapley } from './shapley.ts';

/** 2¹⁶ evaluations; one more driver would double them. */
const MOST_SHAPLEY_DRIVERS = 16;

export interface Attribution {
  readonly method: 'lmdi' | 'shapley' | 'aumannShapley';
  /** What each input contributes to the change, in the order of the tape's names. They add up to `total` exactly. */
  readonly contributions: readonly number[];
  readonly total: number;
}

/**
 * Explains the change of the result by the changes of its inputs. A pure product of positive numbers by
 * LMDI, any other formula by exact Shapley values, with more than 16 moved inputs by Aumann–Shapley.
 * Drivers are worked through in the order of their names, so the order of the rows changes nothing.
 *
 * @throws ATTRIBUTION_UNDEFINED where the formula has no value on the way from before to after
 */
export function attribute(tape: Tape, before: ArrayLike<number>, after: ArrayLike<number>): Attribution {
  const drivers = tape.names
    .map((_, i) => i)
    .filter((i) => before[i] !== after[i] && isUsed(tape, i))
    .sort((a, b) => (tape.names[a]! < tape.names[b]! ? -1 : 1));
  const resultBefore = evaluate(tape, before);
  const resultAfter = evaluate(tape, after);
  const change = resultAfter - resultBefore;

  const exponents = powerExponents(tape);
  const isPositive = exponents?.every((exponent, i) => exponent === 0 || (before[i]! > 0 && after[i]! > 0));
  let method: Attribution['method'];
  let found: number[];
  if (exponents && isPositive) {
    method = 'lmdi';
    const parts = lmdi(exponents, before, after, resultBefore, resultAfter);
    found = drivers.map((i) => parts[i]!);
  } else if (drivers.length <= MOST_SHAPLEY_DRIVERS) {
    method = 'shapley';
    found = shapley(tape, drivers, before, after);
  } else {
    method = 'aumannShapley';
    found = aumannShapley(tape, drivers, before, after, change);
  }
  if (!found.every(Number.isFinite)) throw new KpiError('ATTRIBUTION_UNDEFINED');

  const exact = addUpExactly(found, change);
  const contributions = tape.names.map(() => 0);
  drivers.forEach((input, k) => {
    contributions[input] = exact.parts[k]!;
  });
  return { method, contributions, total: exact.total };
}

function isUsed(tape: Tape, input: number): boolean {
  return tape.operations.some(
    (operation, i) => operation === INPUT && tape.left[i] === input && i <= tape.output,
  );
}
