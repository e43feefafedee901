import { describeInCell } from '../../core/errors/describeInCell.ts';
import { KpiError } from '../../core/errors/KpiError.ts';

/** What one cell shows; null: nothing. */
export type Cell = number | string | null;

/** What a custom function gives back: one value, or rows of cells that spill. */
export type Answer = Cell | Cell[][];

/**
 * Runs a custom function. Every failure leaves as an error whose message is the planner's sentence; a result is made of
 * finite numbers and text, or it is a failure too.
 */
export function answer(functionName: string, compute: () => Answer): Answer {
  try {
    const result = compute();
    return Array.isArray(result) ? result.map((row) => row.map(presentable)) : presentable(result);
  } catch (error) {
    throw new Error(describeInCell(error, functionName));
  }
}

/** @throws RESULT_NOT_FINITE */
function presentable(cell: Cell): Cell {
  if (typeof cell === 'number' && !Number.isFinite(cell)) throw new KpiError('RESULT_NOT_FINITE');
  if (cell === null) return '';
  return cell === 0 ? 0 : cell; // no -0, which a cell may show as -0
}
