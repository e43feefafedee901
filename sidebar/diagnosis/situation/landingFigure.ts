import type { Text } from '../../i18n/index.ts';
import type { Figure, FigureCell } from '../figure/Figure.ts';
import { differenceCell, figureOf } from '../figure/figureOf.ts';
import { BAND } from './assess.ts';
import { chanceToMeet } from './chanceToMeet.ts';
import type { Ending } from './landingOf.ts';
import type { Subject } from './useSituation.ts';

/** Where the stretch ends and how sure the target is, one line each. */
export function landingFigure(
  { metric, target, direction }: Subject,
  { distribution }: Ending,
  chance: string,
  { landing: text }: Text['diagnosis'],
): Figure {
  const amount = (value: number): FigureCell => [value, metric.form];
  const landing = distribution.median;
  const rows: FigureCell[][] = [[text.title[metric.joining], amount(landing)]];
  if (target !== null)
    rows.push(
      [text.rows.target, amount(target)],
      [text.rows.difference, differenceCell(landing - target, metric.form)],
      [chance, [chanceToMeet(distribution, target, direction), 'percent']],
    );
  rows.push(
    [text.rows.low, amount(distribution.quantile((1 - BAND) / 2))],
    [text.rows.high, amount(distribution.quantile((1 + BAND) / 2))],
  );
  return figureOf(text.figure(metric.heading), text.columns, rows, text.note);
}
