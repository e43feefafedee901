import { placeBlock, writeBlock } from '../block/placeBlock.ts';
import { expectPlan } from '../funnel/expectPlan.ts';
import { funnelColumns, funnelRows, layoutFunnel } from '../funnel/layoutFunnel.ts';
import { readFunnelCells } from '../funnel/readFunnelSelection.ts';
import { labels } from '../labels.ts';
import { readSelection } from '../sheet/readSelection.ts';
import type {
  FunnelPlacement,
  FunnelPlan,
  FunnelSelection,
  WriteFunnelRequest,
  WriteResult,
} from './types.ts';

/** Stage names with rates or counts from the selected cells. */
export function readFunnelSelection(): FunnelSelection {
  return readFunnelCells(readSelection(SpreadsheetApp.getActive()));
}

/** Where the block would go, and what stands there. Writes nothing. */
export function placeFunnel(plan: FunnelPlan): FunnelPlacement {
  expectPlan(plan);
  return placeBlock(sizeOf(plan));
}

/** Writes the block with live native formulas. Covers nothing without the planner's yes. */
export function writeFunnel({ plan, placement, mayOverwrite }: WriteFunnelRequest): WriteResult {
  expectPlan(plan);
  return writeBlock({
    placement,
    size: sizeOf(plan),
    mayOverwrite,
    layout: (box, language, separator) => layoutFunnel(plan, box, language, separator),
    label: (address, language) => labels[language].funnelWritten(address),
  });
}

const sizeOf = (plan: FunnelPlan) => ({ rows: funnelRows(plan), columns: funnelColumns(plan) });
