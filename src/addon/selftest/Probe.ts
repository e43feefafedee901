/** One assumption about Apps Script: what is expected, and how to see what really happens. */
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import type { ProbeId, ProbeResult } from './types.ts';

export interface Bench {
  readonly spreadsheet: Spreadsheet;
  /** The temporary sheet. */
  readonly sheet: Sheet;
  readonly separator: ',' | ';';
  readonly timeZone: string;
  /** The first of this many rows that no other probe uses. */
  takeRows(count: number): number;
}

export interface Probe {
  readonly id: ProbeId;
  /** Null: only noted. */
  readonly expected: string | RegExp | null;
  see(bench: Bench): unknown;
}

export function runProbe({ id, expected, see }: Probe, bench: Bench): ProbeResult {
  const start = Date.now();
  let seen: string;
  try {
    seen = String(see(bench));
  } catch (error) {
    seen = `error: ${(error as Error).message}`;
  }
  return judge(id, expected, seen, Date.now() - start);
}

export function judge(
  id: ProbeId,
  expected: Probe['expected'],
  seen: string,
  milliseconds: number,
): ProbeResult {
  const isSame = expected instanceof RegExp ? expected.test(seen) : expected === seen;
  return {
    id,
    expected: expected === null ? '' : String(expected),
    seen: seen.slice(0, 200),
    verdict: expected === null ? 'noted' : isSame ? 'same' : 'different',
    milliseconds,
  };
}
