import { placeBlock as place, writeBlock as write } from '../block/placeBlock.ts';
import { expectCells, maxColumns, maxRows } from '../book/expectCells.ts';
import { refuse } from '../refuse.ts';
import { readSelection } from '../sheet/readSelection.ts';
import { readTableCells } from '../sheet/readTableCells.ts';
import type {
  BlockPlacement,
  PlaceRequest,
  TableReading,
  TableRequest,
  WriteBlockRequest,
} from './blockTypes.ts';
import type { WriteResult } from './types.ts';

/** The selected cells, or the table around the selected one. */
export function readTable(request: TableRequest): TableReading {
  return readTableCells(readSelection(SpreadsheetApp.getActive()), request);
}

/** Where a block of this size would go, and what stands there. Writes nothing. */
export function placeBlock({ rows, columns, at }: PlaceRequest): BlockPlacement {
  const isSize = (size: number, most: number) => Number.isInteger(size) && size > 0 && size <= most;
  if (!isSize(rows, maxRows) || !isSize(columns, maxColumns)) refuse('size');
  return place({ rows, columns, at });
}

/** Writes a block. Covers nothing without the planner's yes. */
export function writeBlock(request: WriteBlockRequest): WriteResult {
  expectCells(request.block);
  return write(request);
}
