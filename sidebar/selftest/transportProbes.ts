/** What becomes of values between this page and the server: only the page can see it. */
import type { ProbeId, TransportRequest } from '../../src/addon/selftest/types.ts';
import { send } from '../server/call.ts';
import { SidebarFault } from '../server/faults.ts';
import type { FormulaProbeId, Judged } from './expectations.ts';

export type TransportProbeId =
  | 'dateAnswer'
  | 'undefinedAnswer'
  | 'dateRequest'
  | 'functionRequest'
  | 'strangeLetters'
  | 'longRequest'
  | 'longAnswer'
  | 'thrownAnswer'
  | 'tenAtOnce'
  | 'roundTrip';

export type TestResult = Judged<ProbeId | FormulaProbeId | TransportProbeId>;

interface TransportProbe {
  readonly id: TransportProbeId;
  readonly expected: string;
  see(): Promise<unknown>;
}

const ask = (kind: TransportRequest['kind'], value?: unknown): Promise<unknown> =>
  send('probeTransport', [value === undefined ? { kind } : { kind, value }]);

const refusal = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    return `accepted ${JSON.stringify(await work())}`;
  } catch (error) {
    return error instanceof SidebarFault ? 'refused' : String(error);
  }
};

const strange = '𠮷野家 é \u202eabc </script> " \\ \u2028';
const long = 200_000;
const atOnce = 10;

export const transportProbes: readonly TransportProbe[] = [
  { id: 'dateAnswer', expected: 'null', see: async () => JSON.stringify(await ask('date')) },
  { id: 'undefinedAnswer', expected: '[null,1]', see: async () => JSON.stringify(await ask('undefined')) },
  { id: 'dateRequest', expected: 'refused', see: () => refusal(() => ask('echo', new Date(0))) },
  { id: 'functionRequest', expected: 'refused', see: () => refusal(() => ask('echo', () => 1)) },
  { id: 'strangeLetters', expected: JSON.stringify(strange), see: () => ask('echo', strange) },
  { id: 'longRequest', expected: String(long), see: () => ask('length', '逆'.repeat(long)) },
  { id: 'longAnswer', expected: String(long), see: async () => String(await ask('long')).length },
  { id: 'thrownAnswer', expected: 'refused', see: () => refusal(() => ask('throw')) },
  {
    id: 'tenAtOnce',
    expected: Array.from({ length: atOnce }, (_, index) => index).join(),
    see: async () =>
      (await Promise.all(Array.from({ length: atOnce }, (_, index) => ask('echo', index)))).join(),
  },
  { id: 'roundTrip', expected: '1', see: () => ask('echo', 1) },
];

export async function runTransportProbe({ id, expected, see }: TransportProbe): Promise<TestResult> {
  const start = performance.now();
  let seen: string;
  try {
    seen = String(await see());
  } catch (error) {
    seen = `error: ${error instanceof SidebarFault ? error.detail : error}`;
  }
  const milliseconds = Math.round(performance.now() - start);
  return { id, expected, seen, verdict: seen === expected ? 'same' : 'different', milliseconds };
}
