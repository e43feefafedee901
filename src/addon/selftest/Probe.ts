/** One assumption about Apps Script each: how to see what really happens. What is expected stands in the sidebar. */
import type { Range, Sheet, Spreadsheet } from '../sheet/services.ts';
import type { ProbeId, Sighting } from './types.ts';

export interface Bench {
  readonly spreadsheet: Spreadsheet;
  /** The temporary sheet. */
  readonly sheet: Sheet;
  readonly separator: ',' | ';';
  readonly timeZone: string;
  /** Cells from column A on that no other probe uses; one, or as many as given. */
  take(rows?: number, columns?: number): Range;
}

export type Probes = Readonly<Record<string, (bench: Bench) => unknown>>;

const longestSight = 200;

export const sighting = (id: string, seen: unknown, milliseconds: number): Sighting => ({
  id: id as ProbeId,
  seen: String(seen).slice(0, longestSight),
  milliseconds,
});

export function runProbes(probes: Probes, bench: Bench): Sighting[] {
  return Object.entries(probes).map(([id, see]) => {
    const start = Date.now();
    let seen: unknown;
    try {
      seen = String(see(bench));
    } catch (error) {
      seen = `error: ${(error as Error).message}`;
    }
    return sighting(id, seen, Date.now() - start);
  });
}
