import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SidebarContext } from '../../src/addon/server/types.ts';
import { onSelectionMoved } from '../server/selectionMoved.ts';
import { useLatest } from '../server/useCall.ts';

/**
 * What the sidebar knows of the spreadsheet. The selection cannot be watched from here,
 * so it is read again whenever the planner comes back from the sheet, and when the sidebar showed a cell.
 */
export function useContextReader() {
  const { run, fault } = useLatest('readContext');
  const [context, setContext] = useState<SidebarContext | null>(null);
  const refresh = useCallback(async () => {
    const next = await run();
    if (next) setContext(next);
  }, [run]);
  useEffect(() => {
    refresh();
    window.addEventListener('focus', refresh);
    onSelectionMoved.add(refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      onSelectionMoved.delete(refresh);
    };
  }, [refresh]);
  return { context, fault, refresh };
}
