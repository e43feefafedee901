import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import { call } from './call.ts';
import { SidebarFault } from './faults.ts';
import type { Server, ServerName } from './Server.ts';

type Answer<K extends ServerName> = ReturnType<Server[K]>;

export interface Call<K extends ServerName, T = Answer<K>> {
  readonly busy: boolean;
  readonly fault: SidebarFault | null;
  /** Gives undefined when the call failed (`fault` says why), was one too many or is out of date. */
  run(...request: Parameters<Server[K]>): Promise<T | undefined>;
  clearFault(): void;
}

/**
 * One server function with its busy and failure state. While it runs, a second press does nothing.
 * @param understand Makes something of the answer; what it refuses is a failure like any other.
 */
export const useAction = <K extends ServerName, T = Answer<K>>(
  name: K,
  understand?: (answer: Answer<K>) => T,
): Call<K, T> => useCall(name, 'once', understand);

/** For questions asked again while typing: a newer one makes the older answer void. */
export const useLatest = <K extends ServerName>(name: K): Call<K> => useCall(name, 'latest', undefined);

function useCall<K extends ServerName, T>(
  name: K,
  policy: 'once' | 'latest',
  understand: ((answer: Answer<K>) => T) | undefined,
): Call<K, T> {
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
        const understood = understand ? understand(value) : (value as T);
        return isCurrent() ? understood : undefined;
      } catch (error) {
        const failure = error instanceof KpiError ? asFault(error) : error;
        if (!(failure instanceof SidebarFault)) throw failure;
        if (isCurrent()) setFault(failure);
        return undefined;
      } finally {
        running.current--;
        if (isCurrent()) setBusy(false);
      }
    },
    [name, policy, understand],
  );
  const clearFault = useCallback(() => setFault(null), []);
  return { busy, fault, run, clearFault };
}

function asFault({ code, data }: KpiError): SidebarFault {
  return new SidebarFault({ code, data, cell: typeof data.cell === 'string' ? data.cell : null });
}
