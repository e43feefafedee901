import { KpiError } from '../../core/errors/KpiError.ts';
import { isBlank, isOneCell, toGrid } from './Grid.ts';
import { type Reader, read } from './readers.ts';

/** The value of an argument that takes one cell; `standard` where it is blank, omitted or skipped. @throws NOT_ONE_CELL */
export function optional<T>(argument: string, value: unknown, reader: Reader<T>): T | null;
export function optional<T>(argument: string, value: unknown, reader: Reader<T>, standard: T): T;
export function optional<T>(
  argument: string,
  value: unknown,
  reader: Reader<T>,
  standard: T | null = null,
): T | null {
  const grid = toGrid(argument, value);
  if (!isOneCell(grid))
    throw new KpiError('NOT_ONE_CELL', { argument, rows: grid.rows, columns: grid.columns });
  const [cell] = grid.cells;
  return isBlank(cell) ? standard : read(reader, cell, { argument });
}

/** The same where a value must be given. @throws NOT_ONE_CELL, MISSING_ARGUMENT */
export function required<T>(argument: string, value: unknown, reader: Reader<T>): T {
  const found = optional(argument, value, reader);
  if (found === null) throw new KpiError('MISSING_ARGUMENT', { argument });
  return found;
}
