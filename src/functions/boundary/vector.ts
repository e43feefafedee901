import { KpiError } from '../../core/errors/KpiError.ts';
import { type Grid, isBlank, placeIn, toGrid } from './Grid.ts';
import { type Reader, read } from './readers.ts';

/** The values of a row, a column or one cell. */
export interface Vector<T> {
  readonly values: readonly T[];
  readonly isRow: boolean;
}

/**
 * Reads a row, a column or one cell; null where all of it is blank. Trailing blanks are cut, so `A2:A` works; a blank
 * inside is an error.
 *
 * @throws NOT_A_VECTOR, BLANK_INSIDE
 */
export function optionalVector<T>(argument: string, value: unknown, reader: Reader<T>): Vector<T> | null {
  const grid = toGrid(argument, value);
  if (grid.rows > 1 && grid.columns > 1)
    throw new KpiError('NOT_A_VECTOR', { argument, rows: grid.rows, columns: grid.columns });
  const cells = grid.cells.slice(0, usedLength(grid));
  if (cells.length === 0) return null;
  const values = cells.map((cell, i) => {
    if (isBlank(cell)) throw new KpiError('BLANK_INSIDE', placeIn(grid, i));
    return read(reader, cell, placeIn(grid, i));
  });
  return { values, isRow: grid.columns > 1 };
}

/** The same where values must be given. @throws NOT_A_VECTOR, BLANK_INSIDE, MISSING_ARGUMENT */
export function vector<T>(argument: string, value: unknown, reader: Reader<T>): Vector<T> {
  const found = optionalVector(argument, value, reader);
  if (found === null) throw new KpiError('MISSING_ARGUMENT', { argument });
  return found;
}

function usedLength({ cells }: Grid): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return length;
}

/** Lays a result out the way the input lay: a row as a row, a column or one cell as a column. */
export function layOut<Cell>(values: readonly Cell[], { isRow }: Vector<unknown>): Cell[][] {
  return isRow ? [values.slice()] : values.map((value) => [value]);
}
