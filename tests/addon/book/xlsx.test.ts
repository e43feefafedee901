/** The book leaves the spreadsheet as an xlsx file and still calculates, with no add-on anywhere. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { ask, openBook, sheetOf } from '../support/openBook.ts';
import { build, emptyBook } from './support.ts';
import { PLANS } from './templatePlans.ts';

// The engine reads and writes XML with what a browser has.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new () => { window: typeof globalThis };
};
const { DOMParser, XMLSerializer, XMLDocument, Node, NodeList } = new JSDOM().window;
Object.assign(globalThis, { DOMParser, XMLSerializer, XMLDocument, Node, NodeList });

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** A template's book with numbers in everything that is typed, for seven months of this year and all of the last. */
function openFilledBook(plan: Plan): Host {
  const host = openBook(emptyBook);
  build(host, plan);
  const sheet = sheetOf(host, '実績');
  for (const [row, rows] of [
    [7, 7],
    [19, 12],
  ] as const) {
    const range = sheet.getRange(row, 2, rows, sheet.getLastColumn() - 2);
    const formulas: string[][] = range.getFormulas();
    range.setValues(
      formulas.map((cells, r) => cells.map((formula, c) => formula || 30 + ((r * 7 + c * 13) % 50))),
    );
  }
  return host;
}

/** The file as downloaded, without the values its formulas had: whoever opens it has to calculate. */
async function exportedParts(host: Host): Promise<Record<string, string>> {
  const { files } = await host.model.exportXLSX();
  const parts: Record<string, string> = {};
  for (const file of files) {
    if (!('content' in file)) continue;
    const uncached = file.content.replace(/(<f>[^<]*<\/f>)\s*<v>[^<]*<\/v>/g, '$1');
    parts[file.path] = uncached.replace(/(<t[^>]*>)'/g, '$1');
  }
  return parts;
}

const wanted = (host: Host) => ask(host, 'readBook').sheets.map(({ name, values: rows }) => ({ name, rows }));

describe('the downloaded book', () => {
  it('gives the same values when the file is opened again', { timeout: 240_000 }, async () => {
    const host = openFilledBook(PLANS[0]![1]('ja'));
    const model = new Model(await exportedParts(host));
    for (const { name, rows } of wanted(host)) {
      const sheetId = model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === name)!;
      const at = (row: number, col: number) => model.getters.getEvaluatedCell({ sheetId, row, col }).value;
      expectSame(name, rows, at);
    }
    model.leaveSession();
  });

  it.runIf(hasLibreOffice)(
    'gives the same values in LibreOffice, whatever the template',
    { timeout: 900_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'book-'));
      try {
        const hosts = PLANS.map(([id, plan]) => ({ id, host: openFilledBook(plan('ja')) }));
        for (const { id, host } of hosts) {
          const parts = Object.entries(await exportedParts(host)).map(([path, text]) => [
            path,
            strToU8(text),
          ]);
          writeFileSync(join(folder, `${id}.xlsx`), zipSync(Object.fromEntries(parts)));
        }
        convert(
          folder,
          hosts.map(({ id }) => `${id}.xlsx`),
        );
        for (const { id, host } of hosts)
          for (const { name, rows } of wanted(host)) {
            const file = readdirSync(folder).find((one) => one === `${id}-${name}.csv`);
            const cells = Papa.parse<string[]>(readFileSync(join(folder, file!), 'utf8')).data;
            expectSame(name, rows, (row, col) => cells[row]?.[col] ?? '');
          }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

/** One start of the program for all files: it takes longer than the files. */
function convert(folder: string, files: readonly string[]): void {
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = [profile, '--headless', '--convert-to', filter, '--outdir', folder];
  const paths = files.map((file) => join(folder, file));
  const run = spawnSync('soffice', [...options, ...paths], { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
}

/** Numbers to nine digits and texts exactly; dates are left to the programs' own notation. */
function expectSame(
  name: string,
  rows: readonly (readonly unknown[])[],
  at: (row: number, column: number) => unknown,
): void {
  let numbers = 0;
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const place = `${name} ${r + 1}:${c + 1}`;
      if (/^\d{4}-\d\d-\d\d$/.test(String(value))) return;
      if (typeof value === 'number') {
        numbers++;
        const other = asNumber(at(r, c));
        expect(Math.abs(other - value), `${place}: ${other} for ${value}`).toBeLessThanOrEqual(
          1e-9 * Math.abs(value),
        );
        // A percentage that is text may be read as the number it says.
      } else if (typeof at(r, c) === 'number') expect(at(r, c), place).toBe(asNumber(value));
      else expect(String(at(r, c) ?? '').trim(), place).toBe(String(value).trim());
    });
  });
  expect(name === 'KPI設定' || numbers > 20).toBe(true);
}

/** LibreOffice writes a percentage as one. */
function asNumber(value: unknown): number {
  const text = String(value).replace(/,/g, '');
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
