import { useState } from 'preact/hooks';
import { SidebarFault } from '../server/faults.ts';
import { useAction } from '../server/useCall.ts';
import type { Writing } from './figure/Writing.ts';
import type { CellProblem } from './table/Table.ts';

/** Writes a number over a mistyped one in the planner's own table: the cell keeps how it looks. */
export function useCellWrite(afterWrite: () => void) {
  const place = useAction('placeBlock');
  const write = useAction('writeBlock');
  const [stage, setStage] = useState<Writing['stage']>({ kind: 'idle' });
  const [refused, setRefused] = useState<SidebarFault | null>(null);
  const reset = () => {
    setStage({ kind: 'idle' });
    setRefused(null);
    place.clearFault();
    write.clearFault();
  };
  const start = async ({ address, text }: CellProblem, value: number) => {
    reset();
    const placement = await place.run({ rows: 1, columns: 1, at: address });
    if (!placement) return;
    // Mended by somebody else meanwhile: their number is not written over.
    if (placement.occupied[0]?.text.trim() !== text.trim())
      return setRefused(new SidebarFault({ code: 'PLACE_CHANGED', data: { place: address }, cell: address }));
    const block = { cells: [[value]], looks: [['plain' as const]], formats: [['']] };
    const result = await write.run({ block, placement, mayOverwrite: true, keepsLook: true });
    if (!result) return;
    setStage({ kind: 'written', result });
    afterWrite();
  };
  return {
    stage,
    busy: place.busy || write.busy,
    fault: refused ?? place.fault ?? write.fault,
    start,
    overwrite: () => undefined,
    keep: reset,
    reset,
  } satisfies Writing & { start: typeof start };
}
