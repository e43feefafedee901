import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../host/index.ts';
import { readDist } from '../support/dist.ts';

interface Case {
  readonly title: string;
  readonly cells: Record<string, string | number>;
  /** A value, or the code of the error a cell must show. */
  readonly expect: Record<string, string | number | { readonly error: string }>;
}

const folder = import.meta.dirname;
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => JSON.parse(readFileSync(join(folder, entry.name, 'case.json'), 'utf8')) as Case);

describe.each(['UTC', 'Asia/Tokyo', 'America/New_York'])('what a planner sees in %s', (timeZone) => {
  beforeAll(() => {
    process.env.TZ = timeZone; // the machine's own zone as well as the spreadsheet's
  });

  it.each(cases)('$title', ({ cells, expect: expected }) => {
    const host = createHost({ dist: readDist(), timeZone });
    const sheet = host.globals.SpreadsheetApp.getActiveSheet();
    for (const [a1, value] of Object.entries(cells)) sheet.getRange(a1).setValue(value);
    for (const [a1, wanted] of Object.entries(expected)) {
      const { value, error } = host.cell(a1);
      if (typeof wanted === 'object') expect(error, a1).toContain(`[${wanted.error}]`);
      else if (typeof wanted === 'number') expect(value, a1).toBeCloseTo(wanted, 7);
      else expect(value, a1).toBe(wanted);
    }
  });
});
