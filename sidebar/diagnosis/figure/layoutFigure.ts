import type { CellBlock, CellLook } from '../../../src/core/book/SheetBlock.ts';
import type { Figure } from './Figure.ts';

/** Title, headings, values, note. */
export function layoutFigure({ title, headings, rows, formats, note }: Figure): CellBlock {
  const line = (first: string) => headings.map((_, i) => (i === 0 ? first : ''));
  const blank = line('');
  const looks: CellLook[] = ['goal', 'head', ...rows.map((): CellLook => 'calc'), 'muted'];
  return {
    cells: [line(title), headings, ...rows, line(note)],
    looks: looks.map((look) => headings.map(() => look)),
    formats: [blank, blank, ...formats, blank],
  };
}
