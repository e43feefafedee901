/** One action, prepared once and taken as often as wanted in the same spreadsheet. */
import { expect } from 'vitest';
import type { Host, HostOptions } from '../../../host/index.ts';
import type { Reply } from '../../../src/addon/server/types.ts';
import { everything, names } from '../../addon/book/support.ts';
import { ask, openBook, snapshot } from '../../addon/support/openBook.ts';
import type { Request, WritingAction } from './actions/WritingAction.ts';
import { openTable } from './openTable.ts';

export const send = (host: Host, [name, request]: Request): Reply<{ undo?: unknown; left?: unknown }> =>
  JSON.parse(String(host.run(name, request)));

/** All a planner could miss: their sheet to the last format, every other sheet, the way back, and the draft. */
export const stateOf = (host: Host) => ({
  own: snapshot(host, names(host)[0]),
  sheets: everything(host),
  undo: ask(host, 'readContext').undo,
  draft: ask(host, 'readDraft').text,
  metadata: host.globals.SpreadsheetApp.getActive().getDeveloperMetadata().length,
});

export type State = ReturnType<typeof stateOf>;

/** Names of colours and undos differ from run to run. */
export const comparable = ({ own, sheets, draft }: State) =>
  JSON.parse(JSON.stringify({ own, sheets, draft }).replace(/kpi:m[a-z0-9]+/g, 'kpi:id'));

export interface Rehearsal {
  /** The prepared spreadsheet, afresh. */
  open(): Host;
  readonly request: Request;
  readonly before: State;
  readonly after: State;
  /** Service calls the action takes. */
  readonly total: number;
}

export function rehearse(action: WritingAction, sheet = '表', options: HostOptions = {}): Rehearsal {
  const first = openTable(sheet, options);
  const request = action.prepare(first, sheet);
  const book = first.save();
  const kept = (['document', 'user'] as const).map(
    (kind) => [kind, [...first.stores.properties[kind]!.entries]] as const,
  );
  const open = () => {
    const host = openBook({}, { ...options, book });
    for (const [kind, entries] of kept)
      for (const [key, value] of entries) host.stores.properties[kind]!.set(key, value);
    return host;
  };
  const calm = open();
  const before = stateOf(calm);
  calm.calls.reset();
  expect(send(calm, request), action.name).toMatchObject({ ok: true });
  const { total } = calm.calls;
  return { open, request, before, after: stateOf(calm), total };
}
