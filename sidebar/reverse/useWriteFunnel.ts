import { useState } from 'preact/hooks';
import type { FunnelPlacement, FunnelPlan, WriteResult } from '../../src/addon/server/types.ts';
import { useAction } from '../server/useCall.ts';

type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly plan: FunnelPlan; readonly placement: FunnelPlacement }
  | { readonly kind: 'written'; readonly result: WriteResult }
  | { readonly kind: 'kept' };

/** Writing in two steps: find the place, and write at once when it is free; else ask first. */
export function useWriteFunnel(afterWrite: () => void) {
  const place = useAction('placeFunnel');
  const write = useAction('writeFunnel');
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });

  const finish = async (plan: FunnelPlan, placement: FunnelPlacement, mayOverwrite: boolean) => {
    const result = await write.run({ plan, placement, mayOverwrite });
    setStage(result ? { kind: 'written', result } : { kind: 'idle' });
    if (result) afterWrite();
  };

  return {
    stage,
    busy: place.busy || write.busy,
    fault: place.fault ?? write.fault,
    async start(plan: FunnelPlan) {
      write.clearFault();
      const placement = await place.run(plan);
      if (!placement) return setStage({ kind: 'idle' });
      if (placement.occupied.length > 0) return setStage({ kind: 'asking', plan, placement });
      await finish(plan, placement, false);
    },
    overwrite: () => (stage.kind === 'asking' ? finish(stage.plan, stage.placement, true) : undefined),
    keep: () => setStage({ kind: 'kept' }),
    /** What the last press said is out of date once the planner types. */
    reset() {
      setStage({ kind: 'idle' });
      place.clearFault();
      write.clearFault();
    },
  };
}
