import { KpiError } from '../../core/errors/KpiError.ts';
import { type Grid, isBlank, toGrid } from './Grid.ts';

/** A row, a column or one cell, without the blanks at its end, so that `A2:A` works. @throws NOT_A_VECTOR */
export function line(argument: string, value: unknown): Grid {
  const grid = toGrid(argument, value);
  const { rows, columns, cells } = grid;
  if (rows > 1 && columns > 1) throw new KpiError('NOT_A_VECTOR', { argument, rows, columns });
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return { ...grid, cells: cells.slice(0, length) };
}
