import type { Figure } from '../../../src/addon/server/seriesTypes.ts';
import type { Text } from '../../i18n/index.ts';
import { formatOf } from '../formatValue.ts';
import type { Comparison } from './Comparison.ts';
import type { Leverage } from './factors.ts';

/** The waterfall as a table for the sheet. */
export function toFigure(
  { stages, before, after, beforeLabel, afterLabel }: Comparison,
  { factors, contributions, change }: Leverage,
  text: Text['diagnosis']['leverage'],
): Figure {
  const goal = stages[stages.length - 1]!;
  const amount = formatOf(goal.form);
  const [factor, , , contribution] = text.columns;
  return {
    title: text.figure(goal.name),
    headings: [factor!, beforeLabel, afterLabel, contribution!],
    rows: [
      ...factors.map(({ name, before: was, after: is }, i) => [name, was, is, contributions[i]!]),
      [goal.name, before[before.length - 1]!, after[after.length - 1]!, change],
    ],
    formats: [
      ...factors.map(({ form }) => ['General', formatOf(form), formatOf(form), amount]),
      ['General', amount, amount, amount],
    ],
    note: text.note,
  };
}
