import type { OwnCells } from '../../../src/addon/server/colourTypes.ts';
import { formatAddress } from '../../../src/core/cells/address.ts';
import { type Box, cellsOf } from '../../../src/core/cells/Box.ts';
import { isLegendText } from '../../../src/core/colours/ownCells.ts';
import type { CellTable } from './cellTable.ts';

/** Of each line; a sentence cannot name hundreds. */
const mostNamed = 20;

/** Cells about to be written that hold something of the planner's. */
export const occupiedCells = (table: CellTable, sheetName: string, lines: readonly OwnCells[]): string[] =>
  lines.flatMap(({ kind, box }) =>
    cellsOf(box)
      .filter((cell) => !isBlank(table, cell) && !(kind === 'status' ? isStatus : isLegend)(table, cell))
      .slice(0, mostNamed)
      .map((cell) => formatAddress(sheetName, cell)),
  );

export const isBlank = (table: CellTable, cell: Box): boolean =>
  table.formula(cell) === 0 && table.value(cell) === '';

const isStatus = (table: CellTable, cell: Box): boolean => table.formula(cell) === 1;

const isLegend = (table: CellTable, cell: Box): boolean =>
  table.formula(cell) === 0 && isLegendText(String(table.value(cell)));
