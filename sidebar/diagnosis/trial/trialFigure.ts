import type { Text } from '../../i18n/index.ts';
import type { Figure, FigureCell } from '../figure/Figure.ts';
import { differenceCell, figureOf } from '../figure/figureOf.ts';
import { effectOf, growthOf, type TrialBase } from './TrialBase.ts';

/** The tried levels and what they come to, as a table for the sheet. */
export function trialFigure(
  base: TrialBase,
  levels: readonly number[],
  { trial: text }: Text['diagnosis'],
  assumes: string,
): Figure {
  const { levers, goal } = base;
  const now = base.outcome(1);
  const then = base.outcome(growthOf(base, levels));
  const change = (from: number, to: number, form: TrialBase['goal']['form']): FigureCell[] => [
    [from, form],
    [to, form],
    differenceCell(to - from, form),
  ];
  const rows = levers.map(({ name, form, now: level, monthly }, i): FigureCell[] => [
    name,
    [level / (monthly ?? 1), form],
    [levels[i]! / (monthly ?? 1), form],
    differenceCell(effectOf(base, i, levels[i]!), goal.form),
  ]);
  rows.push([goal.name, ...change(now.result, then.result, goal.form)]);
  if (now.chance !== null && then.chance !== null)
    rows.push([text.chance, ...change(now.chance, then.chance, 'percent')]);
  return figureOf(text.figure, text.columns, rows, assumes);
}
