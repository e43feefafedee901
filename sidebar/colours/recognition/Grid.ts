/** A read rectangle seen along its lines, so that a sideways table is recognised by the same steps. */
import type { ColourReading, SeenCell } from '../../../src/addon/server/colourTypes.ts';
import type { Box } from '../../../src/core/cells/Box.ts';

export interface Grid {
  readonly orientation: 'columns' | 'rows';
  /** `along` counts the cells of a line, `line` the lines; both as on the sheet, from 1. */
  value(along: number, line: number): SeenCell;
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

export function toGrid(orientation: Grid['orientation'], { row, column, cells }: ColourReading): Grid {
  const sideways = orientation === 'rows';
  return {
    orientation,
    value: (along, line) => {
      const cell = sideways ? cells[line - row]?.[along - column] : cells[along - row]?.[line - column];
      return cell === undefined ? '' : cell;
    },
    firstAlong: sideways ? column : row,
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
