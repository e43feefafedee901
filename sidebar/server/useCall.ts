import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import { call } from './call.ts';
import { SidebarFault } from './faults.ts';
import type { Server, ServerName } from './Server.ts';
import { tellSelectionMoved } from './selectionMoved.ts';

type Answer<K extends ServerName> = ReturnType<Server[K]>;

export interface Work<A extends unknown[], T> {
  readonly busy: boolean;
  readonly fault: SidebarFault | null;
  /** Gives undefined when the work failed (`fault` says why), was one too many or is out of date. */
  run(...request: A): Promise<T | undefined>;
  clearFault(): void;
}

export type Call<K extends ServerName, T = Answer<K>> = Work<Parameters<Server[K]>, T>;

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

/** The same for several calls and what is made of them. `work` must be the same function at every render. */
export const useLatestWork = <A extends unknown[], T>(work: (...request: A) => Promise<T>): Work<A, T> =>
  useWork(work, 'latest');

function useCall<K extends ServerName, T>(
  name: K,
  policy: 'once' | 'latest',
  understand: ((answer: Answer<K>) => T) | undefined,
): Call<K, T> {
  const work = useCallback(
    async (...request: Parameters<Server[K]>) => {
      const value = await call(name, ...request);
      if (name === 'showCells') tellSelectionMoved();
      return understand ? understand(value) : (value as T);
    },
    [name, understand],
  );
  return useWork(work, policy);
}

function useWork<A extends unknown[], T>(
  work: (...request: A) => Promise<T>,
  policy: 'once' | 'latest',
): Work<A, T> {
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
    async (...request: A) => {
      if (policy === 'once' && running.current > 0) return undefined;
      const turn = ++issued.current;
      const isCurrent = () => mounted.current && turn === issued.current;
      running.current++;
      setBusy(true);
      setFault(null);
      try {
        const done = await work(...request);
        return isCurrent() ? done : undefined;
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
    [work, policy],
  );
  const clearFault = useCallback(() => setFault(null), []);
  return { busy, fault, run, clearFault };
}

function asFault({ code, data }: KpiError): SidebarFault {
  return new SidebarFault({ code, data, cell: typeof data.cell === 'string' ? data.cell : null });
}
