import { useState } from 'preact/hooks';
import type { FunnelPlacement, WriteResult } from '../../src/addon/server/types.ts';
import type { SidebarFault } from '../server/faults.ts';

type Stage<B> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly block: B; readonly placement: FunnelPlacement }
  | { readonly kind: 'written'; readonly result: WriteResult }
  | { readonly kind: 'kept' };

interface Step<R extends unknown[], T> {
  readonly busy: boolean;
  readonly fault: SidebarFault | null;
  run(...request: R): Promise<T | undefined>;
  clearFault(): void;
}

/** Writing in two steps: find the place, and write at once when it is free; else ask first. */
export function useWriteBlock<B>(
  place: Step<[B], FunnelPlacement>,
  write: Step<[B, FunnelPlacement, boolean], WriteResult>,
  afterWrite: () => void,
) {
  const [stage, setStage] = useState<Stage<B>>({ kind: 'idle' });

  const finish = async (block: B, placement: FunnelPlacement, mayOverwrite: boolean) => {
    const result = await write.run(block, placement, mayOverwrite);
    setStage(result ? { kind: 'written', result } : { kind: 'idle' });
    if (result) afterWrite();
  };

  return {
    stage,
    busy: place.busy || write.busy,
    fault: place.fault ?? write.fault,
    async start(block: B) {
      write.clearFault();
      const placement = await place.run(block);
      if (!placement) return setStage({ kind: 'idle' });
      if (placement.occupied.length > 0) return setStage({ kind: 'asking', block, placement });
      await finish(block, placement, false);
    },
    overwrite: () => (stage.kind === 'asking' ? finish(stage.block, stage.placement, true) : undefined),
    keep: () => setStage({ kind: 'kept' }),
    /** What the last press said is out of date once the planner types. */
    reset() {
      setStage({ kind: 'idle' });
      place.clearFault();
      write.clearFault();
    },
  };
}

export type BlockWriting<B> = ReturnType<typeof useWriteBlock<B>>;
