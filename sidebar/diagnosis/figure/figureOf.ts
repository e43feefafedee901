import type { Form } from '../table/Table.ts';
import type { Figure, FigureCell } from './Figure.ts';

/** What the server takes of one text. */
const LONGEST = 480;
/** As many as a figure may have; the oldest are left out. */
const MOST_ROWS = 390;

/** A table for the sheet, no larger than the server takes. */
export function figureOf(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly FigureCell[])[],
  note: string,
): Figure {
  const short = (text: string) => text.slice(0, LONGEST);
  return {
    title: short(title),
    headings: headings.map(short),
    rows: rows
      .slice(-MOST_ROWS)
      .map((row) => row.map((cell) => (typeof cell === 'string' ? short(cell) : cell))),
    note: short(note),
  };
}

/** How far apart two values are: rates differ in points, not in percent. */
export const differenceCell = (value: number, form: Form): FigureCell =>
  form === 'percent' ? [value * 100, 'unit:points'] : [value, form];
