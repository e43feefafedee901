/** Copies or moves cells with the engine's own clipboard, bypassing the planner's. */
import './loadEngine.ts';
import { registries, type Zone } from '@odoo/o-spreadsheet';
import type { EngineCommand } from './EngineCommand.ts';

export type PastePart = 'cell' | 'merge' | 'border' | 'dataValidation' | 'conditionalFormat' | 'references';

export interface Paste {
  parts: PastePart[];
  source: { sheetId: string; zone: Zone };
  /** Where each copy goes: zones as large as the source. */
  target: { sheetId: string; zones: Zone[] };
  isCut?: boolean;
  pasteOption?: 'asValue' | 'onlyFormat';
}

interface Handler {
  copy(positions: object, isCut: boolean, mode: string): object | undefined;
  paste(target: object, copied: object, options: object): void;
}

export const PASTE = 'GAS_PASTE';

export function pasteCommand(paste: Paste): EngineCommand {
  return { type: PASTE, ...paste };
}

/** Runs inside a batch, whose plugin lends its getters and dispatch. */
export function paste(
  { parts, source, target, isCut = false, pasteOption }: Paste,
  getters: object,
  dispatch: unknown,
) {
  const { cellHandlers } = registries.clipboardHandlersRegistries;
  const positions = clipboardPositions(source.sheetId, source.zone);
  const copied = parts.map((part) => {
    const HandlerClass = cellHandlers.get(part) as unknown as new (
      getters: object,
      dispatch: unknown,
    ) => Handler;
    const handler = new HandlerClass(getters, dispatch);
    return { handler, data: handler.copy(positions, isCut, 'copyPaste') };
  });
  // The engine starts one copy at every cell of the zones it is given.
  const zones = target.zones.map(({ left, top }) => ({ left, top, right: left, bottom: top }));
  const corners = { sheetId: target.sheetId, zones };
  for (const { handler, data } of copied)
    if (data) handler.paste(corners, data, { isCutOperation: isCut, pasteOption });
}

function clipboardPositions(sheetId: string, zone: Zone): object {
  const indexes = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    sheetId,
    zones: [zone],
    clippedZones: [zone],
    columnsIndexes: indexes(zone.left, zone.right),
    rowsIndexes: indexes(zone.top, zone.bottom),
  };
}
