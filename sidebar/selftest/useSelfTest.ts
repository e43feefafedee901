import { useCallback, useRef, useState } from 'preact/hooks';
import { call } from '../server/call.ts';
import { SidebarFault } from '../server/faults.ts';
import { ASSUMPTIONS, judgePart } from './expectations.ts';
import { runTransportProbe, type TestResult, transportProbes } from './transportProbes.ts';

interface Progress {
  readonly state: 'idle' | 'running' | 'stopping' | 'stopped' | 'done';
  readonly fault: SidebarFault | null;
  /** As far as the test has come. */
  readonly results: readonly TestResult[];
  readonly leftovers: number;
}

export interface SelfTest extends Progress {
  readonly total: number;
  run(): Promise<void>;
  /** After the part at hand. */
  stop(): void;
}

const idle: Progress = { state: 'idle', fault: null, results: [], leftovers: 0 };

/** The server's probes first, part after part; then, one after another, those of the way between. */
export function useSelfTest(): SelfTest {
  const [progress, setProgress] = useState<Progress>(idle);
  const isStopped = useRef(false);

  const run = useCallback(async () => {
    isStopped.current = false;
    let results: readonly TestResult[] = [];
    let leftovers = 0;
    const show = (more: readonly TestResult[]) => {
      results = [...results, ...more];
      setProgress((now) => ({ ...now, results, leftovers }));
    };
    setProgress({ ...idle, state: 'running' });
    try {
      for (let from: number | null = 0; from !== null && !isStopped.current; ) {
        const part: Awaited<ReturnType<typeof call<'runSelfTest'>>> = await call('runSelfTest', { from });
        leftovers += part.leftovers;
        show(judgePart(part));
        from = part.next;
      }
      for (const probe of transportProbes) if (!isStopped.current) show([await runTransportProbe(probe)]);
      setProgress((now) => ({ ...now, state: isStopped.current ? 'stopped' : 'done' }));
    } catch (error) {
      if (!(error instanceof SidebarFault)) throw error;
      setProgress((now) => ({ ...now, state: results.length > 0 ? 'stopped' : 'idle', fault: error }));
    }
  }, []);

  const stop = useCallback(() => {
    isStopped.current = true;
    setProgress((now) => ({ ...now, state: 'stopping' }));
  }, []);

  return { ...progress, total: ASSUMPTIONS + transportProbes.length, run, stop };
}
