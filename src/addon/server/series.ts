import { KpiError } from '../../core/errors/KpiError.ts';
import { placeBlock, writeBlock } from '../block/placeBlock.ts';
import { labels } from '../labels.ts';
import { expectFigure, layoutFigure } from '../series/layoutFigure.ts';
import { readTableCells } from '../series/readTableCells.ts';
import { readSelection } from '../sheet/readSelection.ts';
import type { Figure, TableReading, WriteFigureRequest } from './seriesTypes.ts';
import type { FunnelPlacement, WriteResult } from './types.ts';

/** The selected table; with one cell selected, the table around it. */
export function readTable(): TableReading {
  const selection = readSelection(SpreadsheetApp.getActive());
  if (selection.boxes.length === 0) throw new KpiError('NOTHING_SELECTED');
  return readTableCells(selection);
}

/** Where a figure would go, and what stands there. Writes nothing. */
export function placeFigure(figure: Figure): FunnelPlacement {
  expectFigure(figure);
  return placeBlock(sizeOf(figure));
}

/** Writes a figure as values. Covers nothing without the planner's yes. */
export function writeFigure({ figure, placement, mayOverwrite }: WriteFigureRequest): WriteResult {
  expectFigure(figure);
  return writeBlock({
    placement,
    size: sizeOf(figure),
    mayOverwrite,
    layout: () => layoutFigure(figure),
    label: (address, language) => labels[language].funnelWritten(address),
  });
}

/** Title, headings, rows, note. */
const sizeOf = ({ headings, rows }: Figure) => ({ rows: rows.length + 3, columns: headings.length });
