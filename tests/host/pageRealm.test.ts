/** The way scripts run in a page, where there is no vm: the same results from a function's scope. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

let createHost: typeof import('../../host/index.ts').createHost;

beforeAll(async () => {
  vi.resetModules();
  vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });
  ({ createHost } = await import('../../host/index.ts'));
});
afterAll(() => vi.unstubAllGlobals());

const code = `var App = (() => { var calls = 0; return { count: () => ++calls }; })();
/** @customfunction */
function ROWS_OF(x) { return x.map(function (row) { return [row[0] instanceof Date ? row[0].getDate() : row[0]]; }); }
function count() { return App.count(); }
function kinds() { return [typeof document, typeof setTimeout, typeof process, typeof fetch, typeof globalThis, typeof JSON]; }
function hour() { return new Date(0).getHours(); }
function attempt() { try { SpreadsheetApp.getActiveSheet().nothing(); } catch (e) { return e instanceof Error && e.message; } }
`;
const start = () =>
  createHost({ dist: { code, sidebar: '', manifest: '{"timeZone":"Asia/Tokyo"}' }, timeZone: 'UTC' });

it('calls custom functions and spills', () => {
  const host = start();
  const sheet = host.globals.SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:A2').setValues([['2024/02/29'], [5]]);
  sheet.getRange('B1').setFormula('=ROWS_OF(A1:A2)');
  expect([host.cell('B1').value, host.cell('B2').value]).toEqual([29, 5]);
});

it('starts each execution anew, in the manifest’s time zone', () => {
  const host = start();
  expect([host.run('count'), host.run('count'), host.run('hour')]).toEqual([1, 1, 9]);
});

it('hides the page from the script', () => {
  expect(start().run('kinds')).toEqual([...Array(4).fill('undefined'), 'object', 'object']);
});

it('gives service errors as Errors', () => {
  expect(start().run('attempt')).toBe('not supported by the local host: Sheet.nothing');
});
