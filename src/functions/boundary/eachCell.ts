import { KpiError } from '../../core/errors/KpiError.ts';
import type { Answer, Cell } from './answer.ts';
import { type Grid, isBlank, isOneCell, placeIn, toGrid } from './Grid.ts';
import { type Reader, read } from './readers.ts';

/** An argument of an element-wise function. */
interface Input<T> {
  readonly grid: Grid;
  readonly reader: Reader<T>;
  /** What a blank cell means; undefined: the result is blank there as well. */
  readonly fallback: T | undefined;
}

export function cells<T>(argument: string, value: unknown, reader: Reader<T>, fallback?: T): Input<T> {
  return { grid: toGrid(argument, value), reader, fallback };
}

/**
 * Applies a function to cells or equally shaped ranges, cell by cell; single cells are repeated. `""` where an input
 * without fallback is blank. Single cells in, a single value out.
 *
 * @throws SHAPES_DIFFER
 */
export function eachCell<T extends readonly unknown[]>(
  inputs: { readonly [K in keyof T]: Input<T[K]> },
  compute: (...values: T) => Cell,
): Answer {
  const all = inputs as readonly Input<unknown>[];
  const { rows, columns } = commonShape(all.map(({ grid }) => grid));
  const at = (i: number): Cell => {
    const values = all.map((input) => valueAt(input, i));
    return values.includes(undefined) ? null : compute(...(values as unknown as T));
  };
  if (rows === 1 && columns === 1) return at(0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => at(row * columns + column)),
  );
}

function valueAt<T>({ grid, reader, fallback }: Input<T>, i: number): T | undefined {
  const index = isOneCell(grid) ? 0 : i;
  const cell = grid.cells[index];
  return isBlank(cell) ? fallback : read(reader, cell, placeIn(grid, index));
}

/** The shape of the ranges among the inputs, which must be one and the same. */
function commonShape(grids: readonly Grid[]): Pick<Grid, 'rows' | 'columns'> {
  const ranges = grids.filter((grid) => !isOneCell(grid));
  const [first = { rows: 1, columns: 1, argument: '' }] = ranges;
  const other = ranges.find(({ rows, columns }) => rows !== first.rows || columns !== first.columns);
  if (other)
    throw new KpiError('SHAPES_DIFFER', {
      argument: other.argument,
      rows: other.rows,
      columns: other.columns,
      other: first.argument,
      otherRows: first.rows,
      otherColumns: first.columns,
    });
  return first;
}
