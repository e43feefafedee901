import type { ErrorData } from '../../core/errors/KpiError.ts';

/** One argument of a custom function as a rectangle of cells, whatever it arrived as. */
export interface Grid {
  /** The parameter's name as the planner sees it. */
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
  /** Row by row; always rows × columns. */
  readonly cells: readonly unknown[];
}

/** A blank cell, an omitted or a skipped argument: Sheets gives `""`, `undefined` or `null`. */
export const isBlank = (value: unknown): boolean => value === '' || value === undefined || value === null;

/** A single value is one cell, a flat list a column, a short row is filled with blanks. */
export function toGrid(argument: string, value: unknown): Grid {
  if (!Array.isArray(value)) return { argument, rows: 1, columns: 1, cells: [value] };
  const rows = value.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns === 0) return { argument, rows: 1, columns: 1, cells: [''] };
  const cells = rows.flatMap((row) => Array.from({ length: columns }, (_, i) => row[i]));
  return { argument, rows: rows.length, columns, cells };
}

export const isOneCell = ({ rows, columns }: Grid): boolean => rows === 1 && columns === 1;

/** Where the i-th cell stands, counted from 1, for error messages: nothing in a single cell, one number in a line. */
export function placeIn({ argument, rows, columns }: Grid, i: number): ErrorData {
  if (rows === 1 && columns === 1) return { argument };
  if (rows === 1 || columns === 1) return { argument, index: i + 1 };
  return { argument, row: Math.floor(i / columns) + 1, column: (i % columns) + 1 };
}
