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
