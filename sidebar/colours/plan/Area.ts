import type { Box } from '../../../src/core/cells/Box.ts';
import type { Direction } from '../../../src/core/judge/Direction.ts';

/** A line of cells to colour and what it is measured against, as rectangles of one sheet. */
export interface Area {
  readonly orientation: 'columns' | 'rows';
  readonly actual: Box;
  /** As many cells as `actual`, one cell for all, or a fixed number. */
  readonly target: Box | number;
  readonly status: Box | null;
}

export interface Thresholds {
  readonly direction: Direction;
  readonly green: number;
  readonly yellow: number;
}

export const isSingle = (box: Box): boolean => box.rows === 1 && box.columns === 1;

/** One cell against many: the reference must not move along. */
export const isSharedTarget = (area: Area): boolean =>
  typeof area.target !== 'number' && isSingle(area.target) && !isSingle(area.actual);

/** Actual, target and status cells of all. */
export const boxesOf = (areas: readonly Area[]): Box[] =>
  areas.flatMap(({ actual, target, status }) =>
    [actual, target, status].filter((box): box is Box => box !== null && typeof box !== 'number'),
  );

/** The cell in front of a line that carries its heading; null at the edge of the sheet. */
export function headingOf(box: Box, orientation: Area['orientation']): Box | null {
  const heading =
    orientation === 'columns'
      ? { row: box.row - 1, column: box.column, rows: 1, columns: 1 }
      : { row: box.row, column: box.column - 1, rows: 1, columns: 1 };
  return heading.row >= 1 && heading.column >= 1 ? heading : null;
}
