import { useState } from 'preact/hooks';
import type { BlockPlacement } from '../../src/addon/server/blockTypes.ts';
import type { WriteResult } from '../../src/addon/server/types.ts';
import type { CellBlock } from '../../src/core/book/SheetBlock.ts';
import { useAction } from '../server/useCall.ts';

/** Lays a block out with its top-left cell in this row and column. */
export type BlockLayout = (corner: { readonly row: number; readonly column: number }) => CellBlock;

type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly layout: BlockLayout; readonly placement: BlockPlacement }
  | { readonly kind: 'written'; readonly result: WriteResult }
  | { readonly kind: 'kept' };

/** Writing in two steps: find the place, and write at once when it is free; else ask first. */
export function useWriteBlock(afterWrite: () => void) {
  const place = useAction('placeBlock');
  const write = useAction('writeBlock');
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });

  const finish = async (layout: BlockLayout, placement: BlockPlacement, mayOverwrite: boolean) => {
    const result = await write.run({ block: layout(placement), placement, mayOverwrite });
    setStage(result ? { kind: 'written', result } : { kind: 'idle' });
    if (result) afterWrite();
  };

  return {
    stage,
    busy: place.busy || write.busy,
    fault: place.fault ?? write.fault,
    async start(layout: BlockLayout) {
      write.clearFault();
      const { cells } = layout({ row: 1, column: 1 });
      const placement = await place.run({ rows: cells.length, columns: cells[0]!.length });
      if (!placement) return setStage({ kind: 'idle' });
      if (placement.occupied.length > 0) return setStage({ kind: 'asking', layout, placement });
      await finish(layout, placement, false);
    },
    overwrite: () => (stage.kind === 'asking' ? finish(stage.layout, stage.placement, true) : undefined),
    keep: () => setStage({ kind: 'kept' }),
    /** What the last press said is out of date once the planner types. */
    reset() {
      setStage({ kind: 'idle' });
      place.clearFault();
      write.clearFault();
    },
  };
}

export type BlockWriting = ReturnType<typeof useWriteBlock>;
