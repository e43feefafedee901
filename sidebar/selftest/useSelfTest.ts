import { useCallback, useState } from 'preact/hooks';
import { call } from '../server/call.ts';
import { SidebarFault } from '../server/faults.ts';
import { judge } from './expectations.ts';
import { runTransportProbe, type TestResult, transportProbes } from './transportProbes.ts';

export interface SelfTest {
  readonly busy: boolean;
  readonly fault: SidebarFault | null;
  /** Null: not run yet. */
  readonly results: readonly TestResult[] | null;
  readonly leftovers: number;
  run(): Promise<void>;
}

/** The server's probes first; then, one after another, those of the way between. */
export function useSelfTest(): SelfTest {
  const [state, setState] = useState<Omit<SelfTest, 'run'>>({
    busy: false,
    fault: null,
    results: null,
    leftovers: 0,
  });
  const run = useCallback(async () => {
    setState({ busy: true, fault: null, results: null, leftovers: 0 });
    try {
      const { sightings, leftovers } = await call('runSelfTest');
      const all: TestResult[] = sightings.map(judge);
      for (const probe of transportProbes) all.push(await runTransportProbe(probe));
      setState({ busy: false, fault: null, results: all, leftovers });
    } catch (error) {
      if (!(error instanceof SidebarFault)) throw error;
      setState({ busy: false, fault: error, results: null, leftovers: 0 });
    }
  }, []);
  return { ...state, run };
}
