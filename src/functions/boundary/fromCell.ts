import { KpiError } from '../../core/errors/KpiError.ts';
import { type Answer, answer } from './answer.ts';
import { isBlank } from './Grid.ts';

/** What the build calls the script's own functions, this one among them. */
declare const App: Readonly<Record<string, (...given: unknown[]) => Answer>>;

/**
 * Every custom function of Code.js hands itself and what was typed to this. Sheets passes on all of it, and JavaScript
 * takes no notice of what is more than the parameters: `=KPI_ALLOCATE(100, 1, 1, 2)` would be wrong without a word.
 * @cells
 */
export function fromCell(
  { name, length }: { name: string; length: number },
  given: Iterable<unknown>,
): Answer {
  const all = Array.from(given);
  const extra = all.findIndex((value, index) => index >= length && !isBlank(value));
  if (extra < 0) return App[name]!(...all);
  return answer(name, () => {
    throw new KpiError('TOO_MANY_ARGUMENTS', { index: extra + 1, value: all[extra], most: length });
  });
}
