import { describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { recogniseFailure } from '../../sidebar/server/recogniseFailure.ts';
import { errorCodes } from '../../src/core/errors/messages/index.ts';
import { ask, sheetOf } from '../addon/support/openBook.ts';
import { comparable, type Rehearsal, rehearse, type State, send, stateOf } from './support/rehearse.ts';
import { writingActions } from './support/writingActions.ts';

const unexpected = ['INTERNAL', 'SERVICE_FAILED', 'WRITE_INCOMPLETE', 'UNDO_INCOMPLETE'];

/** Sheets that are there before and that the action changes or removes; what formulas then show is no change. */
const touched = ({ before, after }: Rehearsal): string[] =>
  before.sheets
    .filter((sheet, index) => {
      const now = after.sheets.find(({ name }) => name === sheet.name);
      if (!now || (index === 0 && JSON.stringify(before.own) !== JSON.stringify(after.own))) return true;
      return JSON.stringify(typed(now)) !== JSON.stringify(typed(sheet));
    })
    .map(({ name }) => name);

const typed = ({ values, formulas, fills, formats, rules }: State['sheets'][number]) => ({
  formulas,
  fills,
  formats,
  rules,
  values: values.map((line: unknown[], r: number) =>
    line.map((value, c) => (formulas[r]?.[c] === '' ? value : '')),
  ),
});

const cellsOf = (host: Host): number =>
  host.globals.SpreadsheetApp.getActive()
    .getSheets()
    .reduce(
      (sum: number, sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
        sum + sheet.getMaxRows() * sheet.getMaxColumns(),
      0,
    );

const without = ({ sheets, draft }: State, name: string) => ({
  draft,
  sheets: sheets
    .filter((sheet) => sheet.name !== name)
    .map((sheet) => [sheet.name, sheet.formulas, sheet.rules]),
});

describe.each(writingActions)('$name', (action) => {
  let known: Rehearsal | null = null;
  const rehearsal = () => (known = known ?? rehearse(action));

  it('waits while somebody else writes, says so, and works afterwards', () => {
    const { open, request, before, after } = rehearsal();
    const host = open();
    host.locks.busy.add('document');
    const reply = send(host, request);
    if (action.isAlone) {
      expect(reply).toMatchObject({ ok: false, fault: { code: 'SOMEONE_ELSE_WRITES' } });
      expect(stateOf(host)).toEqual(before);
      host.locks.busy.clear();
      expect(send(host, request)).toMatchObject({ ok: true });
    } else expect(reply).toMatchObject({ ok: true });
    expect(comparable(stateOf(host))).toEqual(comparable(after));
    expect(host.locks.held.size).toBe(0);
  });

  it('works without a document lock', () => {
    const { open, request, after } = rehearsal();
    const host = open();
    host.locks.hasDocumentLock = false;
    expect(send(host, request)).toMatchObject({ ok: true });
    expect(comparable(stateOf(host))).toEqual(comparable(after));
  });

  it('works where there are no document properties, without an undo', () => {
    const { open, request, before, after } = rehearsal();
    const host = open();
    host.stores.properties.document = null;
    const reply = send(host, request);
    if (action.undo === 'used') {
      expect(reply).toMatchObject({ ok: false, fault: { code: 'UNDO_GONE' } });
      expect(comparable(stateOf(host))).toEqual(comparable(before));
      return;
    }
    expect(reply).toMatchObject({ ok: true });
    if (reply.ok && action.undo === 'kept') expect(reply.value.undo).toBeNull();
    expect(comparable(stateOf(host))).toEqual(comparable(after));
  });

  it('writes nothing when the properties are full, says so, and the undo before stays', () => {
    const { open, request, before, after } = rehearsal();
    const host = open();
    const stores = [host.stores.properties.document!, host.stores.properties.user!];
    for (const store of stores) fill(store);
    const reply = send(host, request);
    if (reply.ok) {
      expect(comparable(stateOf(host))).toEqual(comparable(after));
      return;
    }
    expect(recogniseFailure(reply.fault).code).toBe('STORE_FULL');
    expect(stateOf(host)).toEqual(before);
    for (const store of stores) store.entries.delete('others');
    for (let n = 0; n < 60; n++) for (const store of stores) store.entries.delete(`others.${n}`);
    expect(send(host, request)).toMatchObject({ ok: true });
    expect(comparable(stateOf(host))).toEqual(comparable(after));
  });

  it('names what is protected and leaves all as it was, or can be done again', () => {
    const one = rehearsal();
    for (const name of touched(one)) {
      const host = one.open();
      host.makeReadOnly(name);
      const reply = send(host, one.request);
      expect(reply.ok, name).toBe(false);
      if (reply.ok) continue;
      const { code } = recogniseFailure(reply.fault);
      expect(['PROTECTED', 'UNDO_INCOMPLETE'], name).toContain(code);
      if (code === 'PROTECTED') expect(stateOf(host), name).toEqual(one.before);
      host.makeWritable(name);
      expect(send(host, one.request), name).toMatchObject({ ok: true });
      expect(comparable(stateOf(host)), name).toEqual(comparable(one.after));
    }
  });

  it('notices that a sheet is gone, and leaves the others', () => {
    const one = rehearsal();
    for (const name of touched(one)) {
      const host = one.open();
      const spreadsheet = host.globals.SpreadsheetApp.getActive();
      spreadsheet.insertSheet('残り');
      spreadsheet.deleteSheet(sheetOf(host, name));
      const before = stateOf(host);
      const reply = send(host, one.request);
      if (!reply.ok) {
        expect(errorCodes).toContain(reply.fault.code);
        expect(unexpected).not.toContain(reply.fault.code);
        expect(stateOf(host), name).toEqual(before);
      } else expect(action.undo, name).toBe('used');
    }
  });

  it('is refused when the planner typed there after the preview', () => {
    const { open, request } = rehearsal();
    if (!action.looksAt) return;
    const host = open();
    sheetOf(host, '表').getRange(action.looksAt).setValue(77);
    const before = stateOf(host);
    expect(send(host, request)).toMatchObject({ ok: false, fault: { code: 'PLACE_CHANGED' } });
    expect(stateOf(host)).toEqual(before);
  });

  it('says that the spreadsheet is full when there is no room for a further cell, and leaves it as it was', () => {
    const { open, request, before, after } = rehearsal();
    const host = open();
    host.limits.cells = cellsOf(host);
    const reply = send(host, request);
    if (reply.ok) {
      expect(comparable(stateOf(host))).toEqual(comparable(after));
      return;
    }
    expect(recogniseFailure(reply.fault).code).toBe('SPREADSHEET_FULL');
    expect(without(stateOf(host), '')).toEqual(without(before, ''));
    expect(stateOf(host).own).toEqual(before.own);
    host.limits.cells = 10_000_000;
    expect(send(host, request)).toMatchObject({ ok: true });
    expect(comparable(stateOf(host))).toEqual(comparable(after));
  });

  it('is found complete, and can be taken back, when the sidebar was closed before the answer came', () => {
    const { open, request, before, after } = rehearsal();
    const host = open();
    host.run(...request);
    expect(comparable(stateOf(host))).toEqual(comparable(after));
    if (action.undo !== 'kept') return;
    ask(host, 'undoLastWrite', { id: ask(host, 'readContext').undo!.id });
    const { own, sheets } = stateOf(host);
    expect(sheets.map(({ name, formulas, rules }) => [name, formulas, rules])).toEqual(
      before.sheets.map(({ name, formulas, rules }) => [name, formulas, rules]),
    );
    expect(own.values).toEqual(before.own.values);
  });
});

/** To the last byte but a few hundred. */
function fill(store: NonNullable<Host['stores']['properties']['document']>): void {
  for (let n = 0; ; n++) {
    try {
      store.set(`others.${n}`, 'x'.repeat(9000));
    } catch {
      break;
    }
  }
  for (let length = 9000; length > 300; length -= 300) {
    try {
      store.set('others', 'x'.repeat(length));
      return;
    } catch {
      // Somewhat less, then.
    }
  }
}
