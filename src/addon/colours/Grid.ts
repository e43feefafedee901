/** A read rectangle seen along its lines, so that a sideways table is recognised by the same steps. */
import type { Box } from '../sheet/Box.ts';

export interface Grid {
  readonly orientation: 'columns' | 'rows';
  /** `along` counts the cells of a line, `line` the lines; both as on the sheet, from 1. */
  value(along: number, line: number): unknown;
  format(along: number, line: number): string;
  /** Where the table can be read from and to. */
  readonly firstAlong: number;
}

/** A rectangle in the same words. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

export function toGrid(
  orientation: Grid['orientation'],
  box: Box,
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly string[])[],
): Grid {
  const sideways = orientation === 'rows';
  const at = <T>(cells: readonly (readonly T[])[], along: number, line: number): T | undefined =>
    sideways ? cells[line - box.row]?.[along - box.column] : cells[along - box.row]?.[line - box.column];
  return {
    orientation,
    value: (along, line) => {
      const value = at(values, along, line);
      return value === undefined ? '' : value;
    },
    format: (along, line) => at(formats, along, line) || '',
    firstAlong: sideways ? box.column : box.row,
  };
}

export const toSpan = (orientation: Grid['orientation'], box: Box): Span =>
  orientation === 'columns'
    ? {
        from: box.row,
        to: box.row + box.rows - 1,
        firstLine: box.column,
        lastLine: box.column + box.columns - 1,
      }
    : {
        from: box.column,
        to: box.column + box.columns - 1,
        firstLine: box.row,
        lastLine: box.row + box.rows - 1,
      };

export const toBox = (orientation: Grid['orientation'], { from, to, firstLine, lastLine }: Span): Box =>
  orientation === 'columns'
    ? { row: from, column: firstLine, rows: to - from + 1, columns: lastLine - firstLine + 1 }
    : { row: firstLine, column: from, rows: lastLine - firstLine + 1, columns: to - from + 1 };
