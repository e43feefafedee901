import type { Figure } from '../../../src/addon/server/seriesTypes.ts';
import type { Text } from '../../i18n/index.ts';
import { formatOf } from '../formatValue.ts';
import { growthOf, type TrialBase } from './TrialBase.ts';

/** The tried levels and what they come to, as a table for the sheet. */
export function trialFigure(
  base: TrialBase,
  levels: readonly number[],
  { trial: text }: Text['diagnosis'],
  assumes: string,
): Figure {
  const { levers, goal } = base;
  const now = base.outcome(1);
  const then = base.outcome(growthOf(levers, levels));
  const amount = formatOf(goal.form);
  const rows: (string | number)[][] = levers.map(({ name, now: level }, i) => {
    const alone = levers.map((lever, k) => (k === i ? levels[i]! : lever.now));
    return [name, level, levels[i]!, base.outcome(growthOf(levers, alone)).result - now.result];
  });
  const formats = levers.map(({ form }) => ['General', formatOf(form), formatOf(form), amount]);
  rows.push([goal.name, now.result, then.result, then.result - now.result]);
  formats.push(['General', amount, amount, amount]);
  if (now.chance !== null && then.chance !== null) {
    rows.push([text.chance, now.chance, then.chance, then.chance - now.chance]);
    formats.push(['General', '0%', '0%', '0%']);
  }
  return { title: text.figure, headings: text.columns, rows, formats, note: assumes };
}
