import { compileTape } from '../tree/compileTape.ts';
import { seekGoal } from '../tree/seekGoal.ts';
import type { Side } from './parseStatement.ts';
import { writeTerm } from './writeTerm.ts';

/** One number that alone would make the statement true. */
export interface Repair {
  /** The label, or the number as it is now and an arrow. */
  readonly name: string;
  readonly value: number;
  /** The value in the planner's notation. */
  readonly text: string;
  /** A rate above 100%: arithmetic, but no way out. */
  readonly isImpossible: boolean;
}

/**
 * What each number on the right would have to be, the others as they are. Bare numbers (× 12) are only
 * repaired where no number has a name. A number that would have to change its sign is left out.
 */
export function repairsOf(side: Side, scales: readonly number[], target: number): Repair[] {
  const tape = compileTape(side.formula, side.names);
  const values = side.terms.map(({ value }, i) => value * scales[i]!);
  const areNamed = side.terms.some(({ label }) => label !== '');
  return side.terms.flatMap((term, lever): Repair[] => {
    if (areNamed && term.label === '') return [];
    const bounds = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
    const seek = seekGoal(tape, values, { lever, target, ...bounds });
    if (seek.status !== 'solved') return [];
    const value = seek.value / scales[lever]!;
    if (value * term.value <= 0) return [];
    const isImpossible = term.notation === 'percent' && term.value <= 1 && value > 1;
    const name = term.label === '' ? `${term.text} →` : side.names[lever]!;
    return [{ name, value, text: writeTerm(term, value), isImpossible }];
  });
}
