import { attribute } from '../../../src/core/attribution/attribute.ts';
import type { Tape } from '../../../src/core/tree/Tape.ts';
import type { Comparison } from './Comparison.ts';
import { type Factor, productTape } from './factors.ts';
import type { Goal } from './LeverageRows.ts';

/** A change of the goal taken apart; the parts add up to it exactly. */
export interface Change {
  readonly goal: Goal;
  readonly beforeLabel: string;
  readonly afterLabel: string;
  readonly before: number;
  readonly after: number;
  readonly parts: readonly (Factor & { readonly part: number })[];
  readonly total: number;
}

/** @throws ATTRIBUTION_UNDEFINED */
export function changeOf(
  tape: Tape,
  factors: readonly Factor[],
  ends: Omit<Change, 'parts' | 'total'>,
): Change {
  const { contributions, total } = attribute(
    tape,
    factors.map(({ before }) => before),
    factors.map(({ after }) => after),
  );
  const parts = factors.map((factor, i) => ({ ...factor, part: contributions[i]! }));
  return { ...ends, parts, total };
}

export function changeOfComparison(comparison: Comparison, factors: readonly Factor[]): Change {
  const { stages, before, after, beforeLabel, afterLabel } = comparison;
  const last = stages.length - 1;
  return changeOf(productTape(factors.length), factors, {
    goal: stages[last]!,
    beforeLabel,
    afterLabel,
    before: before[last]!,
    after: after[last]!,
  });
}
