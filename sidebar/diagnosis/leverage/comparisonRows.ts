import { evaluate } from '../../../src/core/tree/evaluate.ts';
import { sensitivities } from '../../../src/core/tree/sensitivity.ts';
import type { Comparison } from './Comparison.ts';
import { type Factor, productTape } from './factors.ts';
import { type BackRow, byWidth, FEW_CASES, type LeverageRows, type PastRow, STEP } from './LeverageRows.ts';

/**
 * What each factor would do for the last stage, the others as they are.
 * @param ranges lowest and highest value of each factor in a single period; null for a table without periods
 */
export function comparisonRows(
  comparison: Comparison,
  factors: readonly Factor[],
  ranges: readonly ({ low: number; high: number } | null)[] | null,
): LeverageRows {
  const tape = productTape(factors.length);
  const now = factors.map(({ after }) => after);
  const result = evaluate(tape, now);
  const withLevel = (which: number, level: number) =>
    evaluate(
      tape,
      now.map((value, i) => (i === which ? level : value)),
    ) - result;
  const onePercent: number[] = [];
  for (const { input, change } of sensitivities(tape, now, STEP)) onePercent[input] = change;
  return {
    goal: comparison.stages[comparison.stages.length - 1]!,
    steps: factors.map(({ name, form, after }, i) => ({
      id: String(i),
      name,
      form,
      level: after,
      effect: onePercent[i]!,
      isPart: false,
    })),
    back: factors
      .map(({ name, form, before, after }, i): BackRow => {
        const cases = i === 0 || form !== 'percent' ? null : comparison.after[i - 1]!;
        return {
          id: String(i),
          name,
          form,
          from: after,
          to: before,
          effect: withLevel(i, before),
          fewCases: cases !== null && cases < FEW_CASES ? cases : null,
        };
      })
      .filter(({ effect }) => effect > 0)
      .sort((a, b) => b.effect - a.effect),
    past:
      ranges &&
      factors
        .flatMap(({ name, form, after }, i): PastRow[] => {
          const range = ranges[i];
          // The first stage is a total of several periods, its range that of one.
          const level = i === 0 ? after / comparison.periods : after;
          return range
            ? [
                {
                  id: String(i),
                  name,
                  form,
                  ...range,
                  down: result * (range.low / level - 1),
                  up: result * (range.high / level - 1),
                },
              ]
            : [];
        })
        .sort(byWidth),
  };
}
