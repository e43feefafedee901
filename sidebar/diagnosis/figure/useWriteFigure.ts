import type { Figure } from '../../../src/addon/server/seriesTypes.ts';
import { useWriteBlock } from '../../parts/useWriteBlock.ts';
import { useAction } from '../../server/useCall.ts';

export function useWriteFigure(afterWrite: () => void) {
  const place = useAction('placeFigure');
  const write = useAction('writeFigure');
  return useWriteBlock<Figure>(
    place,
    { ...write, run: (figure, placement, mayOverwrite) => write.run({ figure, placement, mayOverwrite }) },
    afterWrite,
  );
}
