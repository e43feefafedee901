import { describe, expect, it } from 'vitest';
import type { Host, HostOptions } from '../../host/index.ts';
import { neededFormula } from '../../sidebar/reverse/block/funnelFormulas.ts';
import { ASSUMPTIONS, judgePart } from '../../sidebar/selftest/expectations.ts';
import { funnelFormula } from '../../src/addon/selftest/formulaProbes.ts';
import type { SelfTestPart } from '../../src/addon/selftest/types.ts';
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

const parts = (host: Host, from = 0): SelfTestPart[] => {
  const part = ask(host, 'runSelfTest', { from });
  return part.next === null ? [part] : [part, ...parts(host, part.next)];
};
const results = (host: Host) => parts(host).flatMap(judgePart);
const different = (host: Host) => results(host).filter(({ verdict }) => verdict === 'different');

/** A clock that is so much later whenever the script looks. */
const hurrying = (seconds: number) => {
  let time = Date.UTC(2026, 10, 20);
  return () => {
    time += seconds * 1000;
    return new Date(time);
  };
};

describe('the self-test', () => {
  it.each<HostOptions>([
    {},
    { spreadsheetLocale: 'en_US', userLocale: 'en', timeZone: 'America/New_York' },
    { spreadsheetLocale: 'de_DE', userLocale: 'de', timeZone: 'Europe/Berlin' },
    { timeZone: 'Pacific/Kiritimati' },
  ])('sees in the embedded spreadsheet what it expects of Sheets: %j', (options) => {
    const host = open(options);
    const before = state(host);
    const seen = results(host);
    expect(seen.filter(({ verdict }) => verdict === 'different')).toEqual([]);
    expect(seen.filter(({ verdict }) => verdict === 'noted').map(({ id }) => id)).toEqual([
      'brokenRule',
      'places',
      'intl',
    ]);
    expect(seen.map(({ id }) => id)).toEqual([...new Set(seen.map(({ id }) => id))]);
    expect(seen).toHaveLength(ASSUMPTIONS);
    expect(state(host)).toEqual(before);
  });

  it('stops between two probes when time is up, and goes on where it stopped', () => {
    const host = open({ now: hurrying(3) });
    const before = state(host);
    const all = parts(host);
    expect(all.length).toBeGreaterThan(5);
    expect(all.flatMap(judgePart).filter(({ verdict }) => verdict === 'different')).toEqual([]);
    expect(all.flatMap(judgePart)).toHaveLength(ASSUMPTIONS);
    expect(state(host)).toEqual(before);
  });

  it('does something in every part, however late it is', () => {
    const all = parts(open({ now: hurrying(60) }));
    for (const part of all) expect(judgePart(part).length).toBeGreaterThan(0);
  });

  it.each([{}, { from: -1 }, { from: 0.5 }, { from: 99 }, { from: '0' }, { from: null }])(
    'begins nowhere else than where a part may begin: %j',
    (request) => {
      const host = open();
      expect(askInVain(host, 'runSelfTest', request).code).toBe('REQUEST_UNREADABLE');
      expect(sheetNames(host)).toEqual(['表', '別']);
    },
  );
});

describe('whatever happens', { timeout: 300_000 }, () => {
  /** The formulas alone, which take longest, and all that comes after them. */
  const pieces = [
    { from: 0, hurry: 60 },
    { from: 1, hurry: 0 },
  ];
  const run = (host: Host, from: number) => JSON.parse(String(host.run('runSelfTest', { from })));

  /** A spreadsheet whose clock can be made to hurry, and how many calls the piece takes. */
  function rehearse({ from, hurry }: (typeof pieces)[number]) {
    let seconds = hurry;
    let time = Date.UTC(2026, 10, 20);
    const host = open({
      now: () => {
        time += seconds * 1000;
        return new Date(time);
      },
    });
    ask(host, 'runSelfTest', { from });
    const { total } = host.calls;
    return { host, total, hurryBy: (by: number) => (seconds = by) };
  }

  it.each(pieces)(
    'the temporary sheet is gone and the planner is where they were, after any one failing call: %j',
    (piece) => {
      const { host, total } = rehearse(piece);
      const before = state(host);
      expect(total).toBeGreaterThan(20);
      for (let n = 1; n <= total; n++) {
        host.calls.failAt(n);
        const { ok } = run(host, piece.from);
        host.calls.clearFailure();
        expect(sheetNames(host), `call ${n} of ${total}: ${ok}`).toEqual(before.sheets);
        expect(sheetOf(host).getName(), `call ${n}`).toBe(before.active);
        expect([...host.stores.properties.document!.entries], `call ${n}`).toEqual(before.properties);
      }
      expect(state(host)).toEqual(before);
    },
  );

  it.each(pieces)(
    'what a broken-off run left is removed by the next part, whatever call it broke off at: %j',
    (piece) => {
      const { host, total, hurryBy } = rehearse(piece);
      for (let n = 1; n <= total; n++) {
        hurryBy(piece.hurry);
        const recover = exhaustAt(host, n);
        run(host, piece.from);
        recover();
        const left = sheetNames(host).length - 2;
        hurryBy(60);
        const { leftovers } = ask(host, 'runSelfTest', { from: 1 });
        expect(leftovers, `broken off at call ${n}`).toBe(left);
        expect(sheetNames(host)).toEqual(['表', '別']);
      }
    },
  );

  it.each(['KPI逆算_動作確認_控え', 'KPI逆算_動作確認_', 'KPI逆算 動作確認 m1abcdef'])(
    'a sheet of the planner’s named %s stays',
    (name) => {
      const host = open();
      sheetOf(host, '別').setName(name);
      parts(host);
      expect(sheetNames(host)).toEqual(['表', name]);
    },
  );

  it('two people do not test at once, and the lock is free between two parts', () => {
    const host = open();
    host.locks.busy.add('document');
    expect(askInVain(host, 'runSelfTest', { from: 0 }).code).toBe('SOMEONE_ELSE_WRITES');
    expect(sheetNames(host)).toEqual(['表', '別']);
    host.locks.busy.clear();
    ask(host, 'runSelfTest', { from: 0 });
    expect(host.locks.held.size).toBe(0);
  });

  it('what this spreadsheet does not offer is reported, not stumbled over', () => {
    const host = open();
    host.locks.hasDocumentLock = false;
    host.stores.properties.document = null;
    expect(different(host).map(({ id, seen }) => [id, seen])).toEqual([
      ['documentStore', 'undefined'],
      ['lock', 'false'],
    ]);
  });
});
