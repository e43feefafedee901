import { describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { recogniseFailure } from '../../sidebar/server/recogniseFailure.ts';
import { errorCodes } from '../../src/core/errors/messages/index.ts';
import { funnelRequest } from './support/blocks.ts';
import { applyColours, colourRequest, planFor } from './support/colours.ts';
import { ask, askInVain, openBook, sheetOf, snapshot } from './support/openBook.ts';

const table = [
  ['店', '実績', '目標', ''],
  ['A', 90, 100, ''],
  ['B', 120, 100, ''],
  ['C', 10, 100, ''],
];
const spec = {
  id: null,
  areas: [{ orientation: 'columns' as const, actual: '表!B2:B4', target: '表!C2:C4', status: '表!D2:D4' }],
  direction: 'higher' as const,
  green: 1,
  yellow: 0.8,
  statusWords: true,
  legend: true,
};
const plan = {
  goalName: '受注',
  target: 12,
  targetUnit: '件/月',
  secured: 2,
  unitValue: null,
  stages: [
    { name: '問い合わせ', rate: 0.2 },
    { name: 'アポ', rate: 0.5 },
  ],
  confidence: null,
};

const block = { cells: [['x']], looks: [['calc']], formats: [['']] };

/** A small sheet, because every call is tried and the whole sheet compared each time. */
function openSmall(): Host {
  const host = openBook({ 表: table });
  const sheet = sheetOf(host);
  sheet.deleteRows(31, sheet.getMaxRows() - 30);
  sheet.deleteColumns(13, sheet.getMaxColumns() - 12);
  host.calls.reset();
  return host;
}

interface Action {
  readonly name: string;
  prepare(host: Host): unknown;
  run(host: Host, prepared: unknown): string;
}

const actions: Action[] = [
  {
    name: 'applying colours',
    prepare: (host) => colourRequest(host, spec),
    run: (host, request) => String(host.run('writeColours', request)),
  },
  {
    name: 'changing colours',
    prepare: (host) => {
      const { applied } = applyColours(host, spec);
      return colourRequest(host, { ...applied.spec, yellow: 0.95, statusWords: false });
    },
    run: (host, request) => String(host.run('writeColours', request)),
  },
  {
    name: 'removing colours',
    prepare: (host) => ({ id: applyColours(host, spec).applied.id }),
    run: (host, request) => String(host.run('removeColours', request)),
  },
  {
    name: 'writing a funnel over cells at the edge of the sheet',
    prepare: (host) => {
      const sheet = sheetOf(host);
      sheet.deleteRows(9, sheet.getMaxRows() - 8);
      sheet.deleteColumns(7, sheet.getMaxColumns() - 6);
      sheet.getRange('F6:F7').setValues([["'007"], ['=1+1']]);
      host.select('F5');
      return funnelRequest(host, plan);
    },
    run: (host, request) => String(host.run('writeBlock', request)),
  },
  {
    name: 'undoing',
    prepare: (host) => {
      host.select('F5');
      return { id: ask(host, 'writeBlock', funnelRequest(host, plan, false)).undo!.id };
    },
    run: (host, request) => String(host.run('undoLastWrite', request)),
  },
];

describe.each(actions)('a failing service call while $name', ({ prepare, run }) => {
  it('leaves the sheet as before or complete, at every call, and a retry succeeds', () => {
    const complete = openSmall();
    const calm = prepare(complete);
    complete.calls.reset();
    expect(JSON.parse(run(complete, calm))).toMatchObject({ ok: true });
    const total = complete.calls.total;
    const after = snapshot(complete);
    expect(total).toBeGreaterThan(5);

    for (let n = 1; n <= total; n++) {
      const host = openSmall();
      const request = prepare(host);
      const before = snapshot(host);
      const undoBefore = ask(host, 'readContext').undo;
      host.calls.failAt(n);
      const reply = JSON.parse(run(host, request));
      host.calls.clearFailure();
      const now = snapshot(host);
      if (reply.ok) expect(withoutIds(now), `complete after call ${n}`).toEqual(withoutIds(after));
      else {
        expect(now, `as before after call ${n}`).toEqual(before);
        expect(reply.fault.code).toBe('SERVICE_FAILED');
        expect(ask(host, 'readContext').undo, `undo after call ${n}`).toEqual(undoBefore);
        expect(JSON.parse(run(host, request)), `retry after call ${n}`).toMatchObject({ ok: true });
        expect(withoutIds(snapshot(host)), `retried after call ${n}`).toEqual(withoutIds(after));
      }
    }
  });
});

/** From the n-th call on nothing works any more: the quota is used up. */
function exhaustAt(host: Host, n: number): () => void {
  const { calls } = host;
  let count = 0;
  calls.record = () => {
    if (++count >= n) throw new Error('Service invoked too many times for one day: spreadsheets.');
  };
  return () => {
    calls.record = Object.getPrototypeOf(calls).record;
  };
}

describe('a quota that runs out half way', () => {
  it.each(actions.filter(({ name }) => /applying|removing|undoing/.test(name)))(
    'leaves a way back while $name',
    ({ name, prepare, run }) => {
      const calm = openSmall();
      const request = prepare(calm);
      calm.calls.reset();
      run(calm, request);
      const codes = new Set<string>();
      for (let n = 1; n <= calm.calls.total; n++) {
        const host = openSmall();
        const prepared = prepare(host);
        const before = snapshot(host);
        const recover = exhaustAt(host, n);
        const reply = JSON.parse(run(host, prepared));
        recover();
        if (reply.ok) continue;
        codes.add(recogniseFailure(reply.fault).code);
        if (reply.fault.code !== 'WRITE_INCOMPLETE')
          expect(snapshot(host), `after call ${n}`).toEqual(before);
        else if (name === 'undoing') {
          expect(JSON.parse(run(host, prepared)).ok, `again after call ${n}`).toBe(true);
          expect(snapshot(host)).toEqual(snapshot(calm));
        } else {
          const { undo } = ask(host, 'readContext');
          expect(ask(host, 'undoLastWrite', { id: undo!.id }).left, `after call ${n}`).toEqual([]);
          expect(snapshot(host), `undone after call ${n}`).toEqual(before);
        }
      }
      expect([...codes].sort()).toEqual(['QUOTA_EXHAUSTED', 'WRITE_INCOMPLETE']);
    },
  );
});

const withoutIds = (state: ReturnType<typeof snapshot>) =>
  JSON.parse(JSON.stringify(state).replace(/kpi:m[a-z0-9]+/g, 'kpi:id'));

describe('what stands in the way', () => {
  const open = () => openBook({ 表: table });
  it('somebody else writing is waited for, then said', () => {
    const host = open();
    const request = colourRequest(host, spec);
    host.locks.busy.add('document');
    expect(askInVain(host, 'writeColours', request).code).toBe('SOMEONE_ELSE_WRITES');
    host.locks.busy.clear();
    expect(ask(host, 'writeColours', request).address).toBe('表!B2:B4');
  });

  it('works without a document lock, and without anywhere to keep an undo', () => {
    const host = open();
    const request = colourRequest(host, spec);
    host.locks.hasDocumentLock = false;
    host.stores.properties.document = null;
    expect(ask(host, 'writeColours', request).undo).toBeNull();
    expect(ask(host, 'readContext').undo).toBeNull();
    expect(askInVain(host, 'undoLastWrite', { id: 'x' }).code).toBe('UNDO_GONE');
  });

  it('names the protected cell and writes nothing', () => {
    const host = open();
    const request = colourRequest(host, spec);
    host.makeReadOnly('表', 'D3');
    const before = snapshot(host);
    expect(askInVain(host, 'writeColours', request)).toMatchObject({ code: 'PROTECTED', cell: '表!D2:D4' });
    expect(snapshot(host)).toEqual(before);
  });

  it('notices that the sheet is gone', () => {
    const host = openBook({ 表: table, 別: {} });
    const request = colourRequest(host, spec);
    const spreadsheet = host.globals.SpreadsheetApp.getActive();
    spreadsheet.deleteSheet(sheetOf(host, '表'));
    expect(askInVain(host, 'writeColours', request).code).toBe('SHEET_MISSING');
  });

  it('refuses after a change since the preview', () => {
    const host = open();
    const request = colourRequest(host, spec);
    sheetOf(host).getRange('B3').setValue(1);
    expect(askInVain(host, 'writeColours', request).code).toBe('PLACE_CHANGED');
  });

  it('covers nothing of the planner', () => {
    const host = open();
    sheetOf(host).getRange('D3').setValue('メモ');
    const { preview, request } = planFor(host, spec);
    expect(preview.occupied).toEqual(['表!D3']);
    const fault = askInVain(host, 'writeColours', request);
    expect(fault).toMatchObject({ code: 'CELLS_OCCUPIED', cell: '表!D3' });
  });

  it.each([
    ['readColourCells', undefined],
    ['readColourCells', {}],
    ['readColourCells', { address: 5 }],
    ['readColourCells', { address: '別!C2:C4' }],
    ['readColourCells', { address: '表!A9999:B9999' }],
    ['readColourCells', { address: '表!A1001:B1002' }],
    ['readColourCells', { address: '表!__proto__' }],
    ['writeColours', undefined],
    ['writeColours', {}],
    ['writeColours', { sheetName: '表' }],
    ['placeBlock', { rows: 0, columns: 3 }],
    ['placeBlock', { rows: 2.5, columns: 3 }],
    ['placeBlock', { rows: 2 }],
    ['writeBlock', { block }],
    ['removeColours', 'x'],
    ['removeColours', {}],
    ['removeColours', { id: '__proto__' }],
    ['showCells', { address: 'nowhere' }],
    ['placeBlock', { rows: 1e6, columns: 1 }],
    ['writeBlock', { block: null }],
    ['writeBlock', { block: { ...block, cells: 'x' } }],
    ['writeBlock', { block, placement: { address: '表!ZZZ9', fingerprint: '' }, mayOverwrite: true }],
    ['undoLastWrite', {}],
  ] as const)('answers %s(%j) with a code that has a sentence', (name, request) => {
    const fault = askInVain(open(), name, request);
    expect(errorCodes).toContain(fault.code);
    expect(['INTERNAL', 'SERVICE_FAILED']).not.toContain(fault.code);
  });
});
