import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { call } from './call.ts';
import { SidebarFault } from './faults.ts';
import type { Server, ServerName } from './Server.ts';

export interface Call<K extends ServerName> {
  readonly busy: boolean;
  readonly fault: SidebarFault | null;
  /** Gives undefined when the call failed (`fault` says why), was one too many or is out of date. */
  run(...request: Parameters<Server[K]>): Promise<ReturnType<Server[K]> | undefined>;
  clearFault(): void;
}

/** One server function with its busy and failure state. While it runs, a second press does nothing. */
export const useAction = <K extends ServerName>(name: K): Call<K> => useCall(name, 'once');

/** For questions asked again while typing: a newer one makes the older answer void. */
export const useLatest = <K extends ServerName>(name: K): Call<K> => useCall(name, 'latest');

function useCall<K extends ServerName>(name: K, policy: 'once' | 'latest'): Call<K> {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<SidebarFault | null>(null);
  const running = useRef(0);
  const issued = useRef(0);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(
    async (...request: Parameters<Server[K]>) => {
      if (policy === 'once' && running.current > 0) return undefined;
      const turn = ++issued.current;
      const isCurrent = () => mounted.current && turn === issued.current;
      running.current++;
      setBusy(true);
      setFault(null);
      try {
        const value = await call(name, ...request);
        return isCurrent() ? value : undefined;
      } catch (error) {
        if (!(error instanceof SidebarFault)) throw error;
        if (isCurrent()) setFault(error);
        return undefined;
      } finally {
        running.current--;
        if (isCurrent()) setBusy(false);
      }
    },
    [name, policy],
  );
  const clearFault = useCallback(() => setFault(null), []);
  return { busy, fault, run, clearFault };
}
