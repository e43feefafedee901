/** One assumption about Apps Script each: how to see what really happens. What is expected stands in the sidebar. */
import type { Range, Sheet, Spreadsheet } from '../sheet/services.ts';
import type { ProbeId, Sighting } from './types.ts';

/** Cells from column A on that no other probe uses; one, or as many as given. */
export type Take = (rows?: number, columns?: number) => Range;

/** What it returns is what was seen, an exception, too. It works in the temporary sheet and nowhere else. */
type Probe = (take: Take, sheet: Sheet, separator: ',' | ';', spreadsheet: Spreadsheet) => unknown;

export type Probes<Id extends ProbeId = ProbeId> = Readonly<Record<Id, Probe>>;

export function runProbe(id: string, see: () => unknown): Sighting {
  const start = Date.now();
  let seen: unknown;
  try {
    seen = see();
  } catch (error) {
    seen = error;
  }
  return { id: id as ProbeId, seen: String(seen).slice(0, 200), milliseconds: Date.now() - start };
}

/** For cleaning up: a single failing call shall not leave anything behind. */
export function twice(work: () => unknown): void {
  try {
    work();
  } catch {
    work();
  }
}
