import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import { recogniseFailure } from '../../../sidebar/server/recogniseFailure.ts';
import type { Reply } from '../../../src/addon/server/types.ts';
import { exhaustAt } from '../support/exhaustAt.ts';
import { ask, openBook, sheetOf } from '../support/openBook.ts';
import { smallBlocks } from './smallBlocks.ts';
import { everything, names, request } from './support.ts';

/** Everything the planner and the add-on can find again. */
const state = (host: Host) => ({
  sheets: everything(host),
  reading: ask(host, 'readBook'),
  undo: ask(host, 'readContext').undo,
  metadata: host.globals.SpreadsheetApp.getActive().getDeveloperMetadata().length,
});
const withoutUndo = ({ sheets, reading }: ReturnType<typeof state>) => ({ sheets, reading });

const build = (host: Host, version: number) => ask(host, 'buildBook', request(host, smallBlocks(version)));
const undoRequest = (host: Host) => ['undoLastWrite', { id: ask(host, 'readContext').undo!.id }] as const;

interface Action {
  readonly name: string;
  /** Brings the host to where the action can be taken. */
  prepare(host: Host): void;
  /** What the sidebar would send. */
  request(host: Host): readonly [name: string, request: unknown];
}

const writing: Action[] = [
  {
    name: 'a build',
    prepare: () => undefined,
    request: (host) => ['buildBook', request(host, smallBlocks())],
  },
  {
    name: 'a rebuild that changes and widens every sheet',
    prepare(host) {
      build(host, 1);
      for (const name of names(host).slice(1))
        sheetOf(host, name).deleteColumns(4, sheetOf(host, name).getMaxColumns() - 3);
    },
    request: (host) => ['buildBook', request(host, smallBlocks(2))],
  },
  {
    name: 'a build around a sheet that stayed',
    prepare(host) {
      build(host, 1);
      sheetOf(host, '実績').getRange('E9').setValue('わたし');
      host.run(...undoRequest(host));
    },
    request: (host) => ['buildBook', request(host, smallBlocks(2))],
  },
];
const undoing: Action[] = [
  {
    name: 'the undo of a build',
    prepare: (host) => build(host, 1),
    request: undoRequest,
  },
  {
    name: 'the undo of a rebuild',
    prepare(host) {
      build(host, 1);
      build(host, 2);
    },
    request: undoRequest,
  },
];

const run = (host: Host, [name, asked]: readonly [string, unknown]): Reply<unknown> =>
  JSON.parse(String(host.run(name, asked)));

/** The prepared spreadsheet, opened afresh as often as wanted; how many calls the action takes; how it ends. */
function rehearse(action: Action) {
  const first = openBook({ メモ: { A1: '私のメモ', B2: '=1+1' } });
  sheetOf(first).deleteRows(11, sheetOf(first).getMaxRows() - 10);
  action.prepare(first);
  const [book, kept] = [first.save(), [...first.stores.properties.document!.entries]];
  const open = () => {
    const host = openBook({}, { book });
    for (const [key, value] of kept) host.stores.properties.document!.set(key, value);
    return host;
  };
  const calm = open();
  const before = state(calm);
  const asked = action.request(calm);
  calm.calls.reset();
  expect(run(calm, asked)).toMatchObject({ ok: true });
  return { open, before, asked, total: calm.calls.total, after: state(calm) };
}

describe.each(writing)('one failing service call in $name', (action) => {
  it('leaves everything as before or complete, at every call, and a retry succeeds', () => {
    const { open, before, asked, total, after } = rehearse(action);
    expect(total).toBeGreaterThan(30);
    for (let n = 1; n <= total; n++) {
      const host = open();
      host.calls.failAt(n);
      const reply = run(host, asked);
      host.calls.clearFailure();
      if (!reply.ok) {
        expect(state(host), `as before after call ${n} of ${total}`).toEqual(before);
        expect(reply.fault.code).toBe('SERVICE_FAILED');
        expect(run(host, asked), `retry after call ${n}`).toMatchObject({ ok: true });
      }
      expect(withoutUndo(state(host)), `complete after call ${n}`).toEqual(withoutUndo(after));
    }
  });
});

describe.each(writing)('a quota that runs out in $name, so that taking back fails, too', (action) => {
  it('keeps a way back, at every call, and says what is left', () => {
    const { open, before, asked, total } = rehearse(action);
    const codes = new Set<string>();
    for (let n = 1; n <= total; n++) {
      const host = open();
      const recover = exhaustAt(host, n);
      const reply = run(host, asked);
      recover();
      if (reply.ok) continue;
      codes.add(recogniseFailure(reply.fault).code);
      if (reply.fault.code === 'WRITE_INCOMPLETE') {
        const changed = differing(before.sheets, everything(host));
        for (const name of changed) expect(reply.fault.data.list, `call ${n} of ${total}`).toContain(name);
        expect(reply.fault.data.isUndoable).toBe(true);
        expect(JSON.parse(String(host.run(...undoRequest(host)))).value.left).toEqual([]);
      }
      expect(withoutUndo(state(host)), `taken back after call ${n}`).toEqual(withoutUndo(before));
    }
    expect([...codes].sort()).toEqual(['QUOTA_EXHAUSTED', 'WRITE_INCOMPLETE']);
  });
});

type Sheets = ReturnType<typeof everything>;
/** The names of sheets that are not in both as they were. */
const differing = (before: Sheets, now: Sheets): string[] =>
  now
    .filter((sheet) => {
      const old = before.find(({ name }) => name === sheet.name);
      // Formulas beside a sheet that is gone or back may show something else.
      return !old || JSON.stringify(old.formulas) !== JSON.stringify(sheet.formulas);
    })
    .map(({ name }) => name);

function failAt(host: Host, n: number): () => void {
  host.calls.failAt(n);
  return () => host.calls.clearFailure();
}

describe.each(undoing)('$name', (action) => {
  it.each([
    ['one call fails', failAt],
    ['the quota runs out', exhaustAt],
  ] as const)('can be done again when %s, at every call', (_, break_) => {
    const { open, before, asked, total, after } = rehearse(action);
    const codes = new Set<string>();
    for (let n = 1; n <= total; n++) {
      const host = open();
      const recover = break_(host, n);
      const reply = run(host, asked);
      recover();
      if (!reply.ok) {
        codes.add(reply.fault.code);
        if (!/INCOMPLETE$/.test(reply.fault.code))
          expect(state(host), `as before after call ${n} of ${total}`).toEqual(before);
        const again = run(host, asked);
        expect(again, `again after call ${n}`).toMatchObject({ ok: true, value: { left: [] } });
      }
      expect(withoutUndo(state(host)), `undone after call ${n}`).toEqual(withoutUndo(after));
    }
    expect(codes).toContain('UNDO_INCOMPLETE');
  });
});
