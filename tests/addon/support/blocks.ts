import type { Host } from '../../../host/index.ts';
import { layoutFunnel } from '../../../sidebar/reverse/block/layoutFunnel.ts';
import type { FunnelPlan } from '../../../sidebar/reverse/FunnelPlan.ts';
import type { BlockPlacement, WriteBlockRequest } from '../../../src/addon/server/blockTypes.ts';
import type { CellBlock } from '../../../src/core/book/SheetBlock.ts';
import { ask } from './openBook.ts';

type Layout = (corner: { row: number; column: number }) => CellBlock;

/** Where the sidebar would write this. */
export function placeOf(host: Host, layout: Layout): BlockPlacement {
  const { cells } = layout({ row: 1, column: 1 });
  return ask(host, 'placeBlock', { rows: cells.length, columns: cells[0]!.length });
}

/** What the sidebar sends to write this at the selected cell. */
export function writeRequest(host: Host, layout: Layout, mayOverwrite = true): WriteBlockRequest {
  const placement = placeOf(host, layout);
  return { block: layout(placement), placement, mayOverwrite };
}

export const funnelRequest = (host: Host, plan: FunnelPlan, mayOverwrite = true): WriteBlockRequest =>
  writeRequest(host, layoutFunnel(plan, ask(host, 'readContext').language), mayOverwrite);
