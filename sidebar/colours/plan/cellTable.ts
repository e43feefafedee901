import type { ColourCells } from '../../../src/addon/server/colourTypes.ts';
import type { Box } from '../../../src/core/cells/Box.ts';

type Cell = Pick<Box, 'row' | 'column'>;

/** The cells the server read; what is not among them is blank. */
export interface CellTable {
  readonly box: Box;
  /** A date is null. */
  value(cell: Cell): number | boolean | string | null;
  /** As the planner sees it. */
  display(cell: Cell): string;
  /** 0 none, 1 a status formula of ours, 2 another. */
  formula(cell: Cell): 0 | 1 | 2;
}

export function cellTable({ box, values, displays, formulas }: ColourCells): CellTable {
  const at = <T>(grid: readonly (readonly T[])[], { row, column }: Cell, blank: T): T =>
    grid[row - box.row]?.[column - box.column] ?? blank;
  const value = ({ row, column }: Cell) => {
    const found = values[row - box.row]?.[column - box.column];
    return found === undefined ? '' : found;
  };
  return {
    box,
    value,
    display: (cell) => {
      const shown = at<string | 0>(displays, cell, '');
      return shown === 0 ? String(value(cell)) : shown;
    },
    formula: (cell) => at(formulas, cell, 0),
  };
}
