import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { errorCodes } from '../../src/core/errors/messages/index.ts';
import { funnelRequest } from '../addon/support/blocks.ts';
import { applyColours, coloursIn } from '../addon/support/colours.ts';
import { ask, openBook, sheetOf, snapshot } from '../addon/support/openBook.ts';
import { readTarget } from '../addon/support/readTarget.ts';
import { hostileTexts, spoilt } from './support/hostile.ts';
import { type RequestName, requests } from './support/requests.ts';

const table = [
  ['店', '実績', '目標', ''],
  ['A', 90, 100, ''],
  ['B', 120, 100, ''],
  ['C', 10, 100, ''],
];

function openSmall(): Host {
  const host = openBook({ 表: table });
  const sheet = sheetOf(host);
  sheet.deleteRows(41, sheet.getMaxRows() - 40);
  sheet.deleteColumns(13, sheet.getMaxColumns() - 12);
  host.select('F5');
  return host;
}

const formulasIn = (host: Host): string[] =>
  host.globals.SpreadsheetApp.getActive()
    .getSheets()
    .flatMap((sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getDataRange().getFormulas().flat())
    .filter((formula: string) => formula !== '');

describe('the server', { timeout: 300_000 }, () => {
  it('has a request here for each of its functions', () => {
    for (const name of Object.keys(requests) as RequestName[]) {
      const host = openSmall();
      const reply = JSON.parse(String(host.run(name, requests[name](host))));
      expect(reply, name).toMatchObject(/^(remove|undo)/.test(name) ? { ok: false } : { ok: true });
    }
  });

  it.each(Object.keys(requests) as RequestName[])(
    '%s answers anything with a value or a documented fault, and writes no formula of others',
    (name) => {
      let host = openSmall();
      const valid = requests[name](host);
      fc.assert(
        fc.property(spoilt(valid), (request) => {
          const before = snapshot(host, '表');
          const reply = JSON.parse(String(host.run(name, request)));
          if (!reply.ok) {
            expect(errorCodes).toContain(reply.fault.code);
            expect(['INTERNAL', 'SERVICE_FAILED', 'WRITE_INCOMPLETE']).not.toContain(reply.fault.code);
            expect(snapshot(host, '表')).toEqual(before);
            return;
          }
          for (const formula of formulasIn(host)) expect(formula).not.toMatch(/^=\W*(IMPORT|1\+1)|evil/);
          if (/^(write|apply|build)/.test(name)) host = openSmall();
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('hostile names', () => {
  it.each(hostileTexts.map((text) => [text.slice(0, 40), text.slice(0, 200)]))(
    'stay text in a written funnel: %j',
    (_, name) => {
      const host = openSmall();
      const plan = {
        goalName: name,
        target: 12,
        targetUnit: '件',
        secured: 0,
        unitValue: null,
        confidence: null,
        stages: [{ name, rate: 0.5 }],
      };
      const request = funnelRequest(host, plan, false);
      const { placement } = request;
      ask(host, 'writeBlock', request);
      const range = host.globals.SpreadsheetApp.getActive().getRange(placement.address);
      const column = range.offset(0, 0, range.getNumRows(), 1);
      expect(column.getFormulas().flat().filter(Boolean)).toEqual([]);
      const values = column.getValues().flat();
      expect(values.every((value: unknown) => typeof value === 'string')).toBe(true);
      const kept = (text: string) => text.replace(/^'/, '').trim();
      expect(values.map(kept)).toContain(kept(name));
    },
  );

  it.each([
    'A1',
    'TRUE',
    'O`Brien!x',
    '=1+1',
    '<img onerror=1>',
    '__proto__',
    '2026 Q1',
    'あ!い',
    '\u202eabc',
  ])('of a sheet: %s is coloured, uncoloured and undone like any other', (sheetName) => {
    const host = openBook({ [sheetName]: table });
    host.select('B1:C4');
    const found = readTarget(host);
    const area = {
      orientation: found.orientation,
      actual: found.lines[found.actual!]!.address,
      target: found.lines[found.target!]!.address,
      status: null,
    };
    const spec = {
      id: null,
      areas: [area],
      direction: 'higher' as const,
      green: 1,
      yellow: 0.8,
      statusWords: false,
      legend: true,
    };
    const before = snapshot(host);
    const { applied, undo } = applyColours(host, spec);
    expect(coloursIn(host).map(({ id }) => id)).toEqual([applied.id]);
    ask(host, 'undoLastWrite', { id: undo!.id });
    expect(snapshot(host)).toEqual(before);
  });
});
