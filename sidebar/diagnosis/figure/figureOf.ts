import { formatOf } from '../formatValue.ts';
import type { Form } from '../table/Table.ts';
import type { Figure } from './Figure.ts';

/** A cell of a figure: text, or a number with the way it is written; null: nothing known. */
export type FigureCell = string | readonly [value: number | null, form: Form];

/** What the server takes of one text. */
const LONGEST = 480;
/** As many as a figure may have; the oldest are left out. */
const MOST_ROWS = 390;

/** A table for the sheet from cells that know how they are written. */
export function figureOf(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly FigureCell[])[],
  note: string,
): Figure {
  const kept = rows.slice(-MOST_ROWS);
  const short = (text: string) => text.slice(0, LONGEST);
  return {
    title: short(title),
    headings: headings.map(short),
    rows: kept.map((row) => row.map((cell) => (typeof cell === 'string' ? short(cell) : (cell[0] ?? '')))),
    formats: kept.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? 'General' : formatOf(cell[0] ?? 0, cell[1]))),
    ),
    note: short(note),
  };
}
