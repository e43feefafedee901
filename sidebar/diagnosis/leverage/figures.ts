import type { Text } from '../../i18n/index.ts';
import type { Figure, FigureCell } from '../figure/Figure.ts';
import { differenceCell, figureOf } from '../figure/figureOf.ts';
import type { Change } from './changeOf.ts';
import type { LeverageRows } from './LeverageRows.ts';

type Words = Text['diagnosis']['leverage'];

/** The bars of one view as a table for the sheet. */
export function leverageFigure(
  look: 'step' | 'back' | 'past',
  rows: LeverageRows,
  title: string,
  text: Words,
): Figure {
  const { goal } = rows;
  const effectCell = (value: number) => differenceCell(value, goal.form);
  const words = text.figures[look];
  const cells: FigureCell[][] = {
    step: () =>
      rows.steps.map(({ name, form, level, effect }): FigureCell[] => [
        name,
        [level, form],
        effectCell(effect),
      ]),
    back: () =>
      rows.back.map(({ name, form, from, to, effect }): FigureCell[] => [
        name,
        [from, form],
        [to, form],
        effectCell(effect),
      ]),
    past: () =>
      (rows.past ?? []).map(({ name, form, low, high, down, up }): FigureCell[] => [
        name,
        [low, form],
        [high, form],
        effectCell(down),
        effectCell(up),
      ]),
  }[look]();
  return figureOf(`${goal.name}: ${title}`, words.columns, cells, words.note);
}

/** A change and its parts; the last row is the total. */
export function changeFigure(
  { goal, parts, beforeLabel, afterLabel, before, after, total }: Change,
  text: Words,
): Figure {
  const [factor, , , contribution] = text.columns;
  const amount = (value: number): FigureCell => [value, goal.form];
  return figureOf(
    text.figure(goal.name),
    [factor!, beforeLabel, afterLabel, contribution!],
    [
      ...parts.map(({ name, form, before: was, after: is, part }): FigureCell[] => [
        name,
        [was, form],
        [is, form],
        differenceCell(part, goal.form),
      ]),
      [goal.name, amount(before), amount(after), differenceCell(total, goal.form)],
    ],
    text.note,
  );
}
