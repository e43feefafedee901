import type { Language } from '../../../src/addon/server/types.ts';
import type { CellBlock, CellLook } from '../../../src/core/book/SheetBlock.ts';
import { formatOf } from '../formatValue.ts';
import type { Figure, FigureCell } from './Figure.ts';

/** Title, headings, values, note. */
export function layoutFigure({ title, headings, rows, note }: Figure, language: Language): CellBlock {
  const line = (first: string) => headings.map((_, i) => (i === 0 ? first : ''));
  const blank = line('');
  const looks: CellLook[] = ['goal', 'head', ...rows.map((): CellLook => 'calc'), 'muted'];
  const content = (cell: FigureCell) => (typeof cell === 'string' ? cell : (cell[0] ?? ''));
  const format = (cell: FigureCell) =>
    typeof cell === 'string' ? 'General' : formatOf(cell[0] ?? 0, cell[1], language);
  return {
    cells: [line(title), headings, ...rows.map((row) => row.map(content)), line(note)],
    looks: looks.map((look) => headings.map(() => look)),
    formats: [blank, blank, ...rows.map((row) => row.map(format)), blank],
  };
}
