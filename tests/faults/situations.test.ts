import { describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { recogniseFailure } from '../../sidebar/server/recogniseFailure.ts';
import { smallBlocks } from '../addon/book/smallBlocks.ts';
import { everything, request } from '../addon/book/support.ts';
import { applyColours } from '../addon/support/colours.ts';
import { ask, askInVain, openBook, ruleTexts, sheetOf, snapshot } from '../addon/support/openBook.ts';
import { requests, spec } from '../security/support/requests.ts';

const table = [
  ['店', '実績', '目標', ''],
  ['A', 90, 100, ''],
  ['B', 120, 100, ''],
  ['C', 10, 100, ''],
];

function openSmall(options = {}): Host {
  const host = openBook({ 表: table }, options);
  const sheet = sheetOf(host);
  sheet.deleteRows(21, sheet.getMaxRows() - 20);
  sheet.deleteColumns(11, sheet.getMaxColumns() - 10);
  host.select('F5');
  return host;
}

const apply = (host: Host) => applyColours(host, spec);

describe('a failing service call while writing a block', { timeout: 300_000 }, () => {
  it('leaves the sheet as before or complete, at every call, and a retry succeeds', () => {
    const calm = openSmall();
    const request = requests.writeBlock(calm);
    calm.calls.reset();
    ask(calm, 'writeBlock', request);
    const { total } = calm.calls;
    const after = snapshot(calm);
    for (let n = 1; n <= total; n++) {
      const host = openSmall();
      const prepared = requests.writeBlock(host);
      const before = snapshot(host);
      host.calls.failAt(n);
      const reply = JSON.parse(String(host.run('writeBlock', prepared)));
      host.calls.clearFailure();
      if (!reply.ok) {
        expect(snapshot(host), `after call ${n} of ${total}`).toEqual(before);
        ask(host, 'writeBlock', prepared);
      }
      expect(snapshot(host), `retried after call ${n}`).toEqual(after);
    }
  });
});

describe('a failing service call in a menu item', { timeout: 300_000 }, () => {
  it.each(['removeSelectionColours', 'undoFromMenu'])('%s leaves the sheet as before or complete', (item) => {
    const prepare = () => {
      const host = openSmall();
      apply(host);
      host.select('B2:B4');
      host.calls.reset();
      return host;
    };
    const calm = prepare();
    calm.clickMenu(item);
    const { total } = calm.calls;
    const after = snapshot(calm);
    expect(ruleTexts(calm)).toEqual([]);
    for (let n = 1; n <= total; n++) {
      const host = prepare();
      const before = snapshot(host);
      host.calls.failAt(n);
      try {
        host.clickMenu(item);
      } catch {
        // The dialog that says what happened failed itself: Sheets then shows its own.
      }
      host.calls.clearFailure();
      const now = snapshot(host);
      const isDone = ruleTexts(host).length === 0;
      expect(now, `call ${n} of ${total}`).toEqual(isDone ? after : before);
    }
  });
});

describe('what Sheets says in words only', () => {
  it.each([
    ['You do not have permission to call setValues', 'PERMISSION_DENIED'],
    ['We are sorry, a server error occurred (PERMISSION_DENIED)', 'PERMISSION_DENIED'],
    ['Service invoked too many times for one day: spreadsheets.', 'QUOTA_EXHAUSTED'],
    ['1日にサービスを呼び出した回数が多すぎます: spreadsheets', 'QUOTA_EXHAUSTED'],
    ['Exceeded maximum execution time', 'SERVICE_TIMEOUT'],
    [
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      'SPREADSHEET_FULL',
    ],
    ['この操作を行うと、ワークブックのセル数が上限の 10000000 個を超えてしまいます。', 'SPREADSHEET_FULL'],
    ['Service Spreadsheets failed while accessing document.', 'SERVICE_FAILED'],
  ])('%s: nothing is written, and the code is %s', (words, code) => {
    const host = openSmall();
    const request = requests.writeBlock(host);
    const before = snapshot(host);
    host.calls.reset();
    host.calls.failAt(12, new Error(words));
    expect(recogniseFailure(askInVain(host, 'writeBlock', request)).code).toBe(code);
    host.calls.clearFailure();
    expect(snapshot(host)).toEqual(before);
    ask(host, 'writeBlock', request);
  });
});

describe('a sidebar closed while the server works', () => {
  it('finds the finished write when it is opened again, and can undo it', () => {
    const host = openSmall();
    const before = snapshot(host);
    host.run('writeColours', requests.writeColours(host));
    const { undo, colours } = ask(host, 'readContext');
    expect(colours).toHaveLength(1);
    ask(host, 'undoLastWrite', { id: undo!.id });
    expect(snapshot(host)).toEqual(before);
  });
});

describe('a spreadsheet with 100 sheets', () => {
  it('takes no more service calls to colour, remove or undo than one with a single sheet', () => {
    const callsOf = (host: Host) => {
      host.calls.reset();
      const { applied } = apply(host);
      ask(host, 'removeColours', { id: applied.id });
      ask(host, 'undoLastWrite', { id: ask(host, 'readContext').undo!.id });
      const { total, byName } = host.calls;
      // The one thing that looks at every sheet: which colours there are.
      return total - 2 * (byName['Sheet.getName'] ?? 0) - (byName['Sheet.getConditionalFormatRules'] ?? 0);
    };
    const book = openSmall().save() as { sheets: object[] };
    const [sheet] = book.sheets;
    for (let n = 1; n < 100; n++) book.sheets.push({ ...sheet, id: `s${n}`, name: `シート ${n}` });
    const many = openBook({}, { book });
    many.select('F5', '表');
    expect(many.globals.SpreadsheetApp.getActive().getNumSheets()).toBe(100);
    expect(Math.abs(callsOf(many) - callsOf(openSmall()))).toBeLessThan(10);
  });
});

describe('a name that is taken between preview and build', () => {
  it.each([
    ['実績', 'わたしの'],
    ['実績', ''],
  ])('%s with %j in it stays, nothing else is there, and the message says so', (name, text) => {
    const host = openBook({ メモ: { A1: 1 } });
    const asked = request(host, smallBlocks());
    const mine = host.globals.SpreadsheetApp.getActive().insertSheet(name);
    mine.getRange('A1').setValue(text);
    expect(askInVain(host, 'buildBook', asked)).toMatchObject({ code: 'PLACE_CHANGED', data: { name } });
    expect(everything(host).map((sheet) => [sheet.name, sheet.values])).toEqual([
      ['メモ', [[1]]],
      [name, [[text]]],
    ]);
    expect(ask(host, 'readContext').undo).toBeNull();
  });
});
