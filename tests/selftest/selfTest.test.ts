import { describe, expect, it } from 'vitest';
import type { Host, HostOptions } from '../../host/index.ts';
import { neededFormula } from '../../sidebar/reverse/block/funnelFormulas.ts';
import { judge } from '../../sidebar/selftest/expectations.ts';
import { funnelFormula } from '../../src/addon/selftest/formulaProbes.ts';
import { exhaustAt } from '../addon/support/exhaustAt.ts';
import { ask, askInVain, openBook, sheetOf, snapshot } from '../addon/support/openBook.ts';
import { readDist } from '../support/dist.ts';

const cells = { A1: '売上', A2: 12, B2: '=A2*2' };
const sheetNames = (host: Host): string[] =>
  host.globals.SpreadsheetApp.getActive()
    .getSheets()
    .map((sheet: { getName(): string }) => sheet.getName());

/** Small sheets, because every call is tried and they are compared each time. */
function open(options: HostOptions = {}): Host {
  const host = openBook({ 表: cells, 別: cells }, { dist: readDist(), ...options });
  for (const name of ['表', '別']) {
    sheetOf(host, name).deleteRows(11, sheetOf(host, name).getMaxRows() - 10);
    sheetOf(host, name).deleteColumns(6, sheetOf(host, name).getMaxColumns() - 5);
  }
  host.select(['B2', 'A1:A2'], '別');
  host.calls.reset();
  return host;
}

const state = (host: Host) => ({
  sheets: sheetNames(host),
  first: snapshot(host, '表'),
  second: snapshot(host, '別'),
  active: sheetOf(host).getName(),
  selection: ask(host, 'readContext').selection.address,
  properties: [...host.stores.properties.document!.entries],
});

it('tries the formula that the sidebar writes', () => {
  expect(funnelFormula).toBe(neededFormula('21', '7%'));
});

describe('the self-test', () => {
  it.each<HostOptions>([
    {},
    { spreadsheetLocale: 'en_US', userLocale: 'en', timeZone: 'America/New_York' },
    { spreadsheetLocale: 'de_DE', userLocale: 'de', timeZone: 'Europe/Berlin' },
    { timeZone: 'Pacific/Kiritimati' },
  ])('sees in the embedded spreadsheet what it expects of Sheets: %j', (options) => {
    const host = open(options);
    const before = state(host);
    const { sightings, leftovers } = ask(host, 'runSelfTest');
    const results = sightings.map(judge);
    expect(results.filter(({ verdict }) => verdict === 'different')).toEqual([]);
    expect(results.filter(({ verdict }) => verdict === 'same').length).toBeGreaterThan(45);
    expect(leftovers).toBe(0);
    expect(state(host)).toEqual(before);
  });
});

describe('whatever happens', { timeout: 300_000 }, () => {
  const withoutSheets = (host: Host) => ({ ...state(host), sheets: sheetNames(host).length });

  it('the temporary sheet is gone and the planner is where they were, after one failing call', () => {
    const calm = open();
    ask(calm, 'runSelfTest');
    const { total } = calm.calls;
    const host = open();
    const before = state(host);
    const outside = 30;
    for (let n = 1; n <= total; n += n < outside || n > total - outside ? 1 : 12) {
      host.calls.failAt(n);
      const reply = JSON.parse(String(host.run('runSelfTest')));
      host.calls.clearFailure();
      expect(state(host), `call ${n} of ${total}: ${JSON.stringify(reply).slice(0, 200)}`).toEqual(before);
    }
  });

  it('what a broken-off run left is found by its mark, or by its name while it is empty', () => {
    const calm = open();
    ask(calm, 'runSelfTest');
    const { total } = calm.calls;
    for (const n of [10, 20, Math.floor(total / 2), total - 8]) {
      const host = open();
      const before = withoutSheets(host);
      const recover = exhaustAt(host, n);
      host.run('runSelfTest');
      recover();
      const left = sheetNames(host).length - before.sheets;
      expect(ask(host, 'runSelfTest').leftovers, `broken off at call ${n}`).toBe(left);
      host.select(['B2', 'A1:A2'], '別');
      expect(withoutSheets(host)).toEqual(before);
    }
  });

  it('a sheet of the planner’s that only has a similar name stays', () => {
    const host = open();
    sheetOf(host, '別').setName('KPI逆算 動作確認 控え');
    ask(host, 'runSelfTest');
    expect(sheetNames(host)).toEqual(['表', 'KPI逆算 動作確認 控え']);
  });

  it('two people do not test at once', () => {
    const host = open();
    host.locks.busy.add('document');
    expect(askInVain(host, 'runSelfTest').code).toBe('SOMEONE_ELSE_WRITES');
    expect(sheetNames(host)).toEqual(['表', '別']);
  });

  it('what this spreadsheet does not offer is reported, not stumbled over', () => {
    const host = open();
    host.locks.hasDocumentLock = false;
    host.stores.properties.document = null;
    const different = ask(host, 'runSelfTest')
      .sightings.map(judge)
      .filter(({ verdict }) => verdict === 'different');
    expect(different.map(({ id, seen }) => [id, seen])).toEqual([
      ['properties', 'none'],
      ['lock', 'none'],
    ]);
  });
});
