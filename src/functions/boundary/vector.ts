import { KpiError } from '../../core/errors/KpiError.ts';
import { isBlank, placeIn } from './Grid.ts';
import { line } from './line.ts';
import { type Reader, read } from './readers.ts';

/** The values of a row, a column or one cell. */
export interface Vector<T> {
  readonly values: readonly T[];
  readonly isRow: boolean;
}

/**
 * Reads a row, a column or one cell; null where all of it is blank. A blank inside is an error.
 *
 * @throws NOT_A_VECTOR, BLANK_INSIDE
 */
export function optionalVector<T>(argument: string, value: unknown, reader: Reader<T>): Vector<T> | null {
  const grid = line(argument, value);
  if (grid.cells.length === 0) return null;
  const values = grid.cells.map((cell, i) => {
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

/** Lays a result out the way the input lay: a row as a row, a column or one cell as a column. */
export function layOut<Cell>(values: readonly Cell[], { isRow }: Vector<unknown>): Cell[][] {
  return isRow ? [values.slice()] : values.map((value) => [value]);
}
