import type { FunnelPlan } from '../../src/addon/server/types.ts';
import { useWriteBlock } from '../parts/useWriteBlock.ts';
import { useAction } from '../server/useCall.ts';

export function useWriteFunnel(afterWrite: () => void) {
  const place = useAction('placeFunnel');
  const write = useAction('writeFunnel');
  return useWriteBlock<FunnelPlan>(
    place,
    { ...write, run: (plan, placement, mayOverwrite) => write.run({ plan, placement, mayOverwrite }) },
    afterWrite,
  );
}
