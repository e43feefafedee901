import type { Series } from '../table/Table.ts';

/** Fewer steps in a row are chance. */
const LEAST_STEPS = 3;

/** The period since which a series has become worse every time, up to the last one; null: it has not. */
export function worseningSince({ values, direction }: Series, start: number, last: number): number | null {
  let since = last;
  while (since > start) {
    const [before, after] = [values[since - 1] ?? null, values[since] ?? null];
    if (before === null || after === null) break;
    if (direction === 'lower' ? after <= before : after >= before) break;
    since--;
  }
  return last - since >= LEAST_STEPS ? since : null;
}
