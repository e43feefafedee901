/** Cells come from the sidebar: every one is looked at before anything of it reaches a sheet. */
import type { CellBlock } from '../../core/book/SheetBlock.ts';
import { refuse } from '../refuse.ts';
import { isSafeFormula } from './isSafeFormula.ts';
import { looks as knownLooks } from './looks.ts';

export const maxRows = 20_000;
export const maxColumns = 600;
const maxText = 50_000;

/** @throws REQUEST_UNREADABLE naming what is wrong */
export function expectCells(block: unknown, of = ''): void {
  const { cells, looks, formats } = Object(block) as CellBlock;
  const columns = Array.isArray(cells) && Array.isArray(cells[0]) ? cells[0]!.length : 0;
  const expectGrid = (what: string, grid: unknown, isCell: (cell: unknown) => boolean): void => {
    const isGrid =
      columns > 0 &&
      isList(grid, maxRows, cells.length) &&
      grid.every((row) => isList(row, maxColumns, columns) && row.every(isCell));
    if (!isGrid) refuse(of + what);
  };
  expectGrid('cells', cells, isContent);
  expectGrid('looks', looks, (look) => Object.keys(knownLooks).includes(look as string));
  expectGrid('formats', formats, (format) => typeof format === 'string' && format.length <= 100);
}

const isList = (value: unknown, most: number, length: number): value is unknown[] =>
  Array.isArray(value) && value.length <= most && value.length === length;

function isContent(content: unknown): boolean {
  if (content === null || typeof content === 'string') return content === null || content.length <= maxText;
  if (typeof content === 'number') return Number.isFinite(content);
  return isSafeFormula(Object(content).formula);
}
