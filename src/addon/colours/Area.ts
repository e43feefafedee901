import type { Box } from '../../core/cells/Box.ts';
import type { Direction } from '../server/types.ts';

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
