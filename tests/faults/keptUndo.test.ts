import { describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { ask } from '../addon/support/openBook.ts';
import { textActions } from './support/actions/textActions.ts';
import { comparable, type Rehearsal, rehearse, send, stateOf } from './support/rehearse.ts';
import { writingActions } from './support/writingActions.ts';

const packing = ['Utilities.newBlob', 'Utilities.gzip', 'Blob.getBytes', 'Utilities.base64Encode'];
const unpacking = ['Utilities.base64Decode', 'Utilities.newBlob', 'Utilities.ungzip', 'Blob.getDataAsString'];

const rehearsals = new Map<string, Rehearsal>();
function rehearsed(name: string): Rehearsal {
  const known =
    rehearsals.get(name) ??
    rehearse([...writingActions, ...textActions].find((action) => action.name === name)!);
  rehearsals.set(name, known);
  return known;
}

const entries = (host: Host): Map<string, string> => host.stores.properties.document!.entries;

describe.each(packing)('%s fails while what undoes a write is compressed', (method) => {
  it.each(['building the book', 'building the book again', 'writing over long texts'])(
    '%s: nothing is written, the undo before stays, and a retry succeeds',
    (name) => {
      const { open, request, before, after } = rehearsed(name);
      const host = open();
      host.calls.broken.add(method);
      const reply = send(host, request);
      host.calls.broken.clear();
      if (reply.ok) expect(stateOf(host).undo, 'small enough to be kept as it is').not.toBeNull();
      else {
        expect(reply.fault.code).toBe('SERVICE_FAILED');
        expect(stateOf(host)).toEqual(before);
        expect(send(host, request)).toMatchObject({ ok: true });
      }
      expect(comparable(stateOf(host))).toEqual(comparable(after));
    },
  );

  it('is needed for the larger ones', () => {
    const refused = ['building the book again', 'writing over long texts'].filter((name) => {
      const { open, request } = rehearsed(name);
      const host = open();
      host.calls.broken.add(method);
      return !send(host, request).ok;
    });
    expect(refused.length).toBe(2);
  });
});

/** Colours on the planner's sheet keep their undo as it is: it is small. */
it('colours are applied and undone without anything compressed', () => {
  const applying = rehearsed('applying colours');
  const host = applying.open();
  for (const method of [...packing, ...unpacking]) host.calls.broken.add(method);
  expect(send(host, applying.request)).toMatchObject({ ok: true });
  expect(comparable(stateOf(host))).toEqual(comparable(applying.after));
  const { undo } = ask(host, 'readContext');
  expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
  expect(comparable(stateOf(host)).sheets).toEqual(comparable(applying.before).sheets);
});

const large = ['undoing a second build', 'undoing what was written over long texts'];

describe.each(unpacking)('%s fails while an undo is read', (method) => {
  it.each(large)('%s: the sheets stay, the sentence says what to do, and a retry succeeds', (name) => {
    const { open, request, before, after } = rehearsed(name);
    const host = open();
    host.calls.broken.add(method);
    const reply = send(host, request);
    host.calls.broken.clear();
    expect(reply).toMatchObject({ ok: false, fault: { code: 'UNDO_UNREADABLE' } });
    expect(stateOf(host)).toEqual(before);
    expect(send(host, request)).toMatchObject({ ok: true, value: { left: [] } });
    expect(comparable(stateOf(host))).toEqual(comparable(after));
  });
});

/** What may have become of the stored undo. */
const damages: Readonly<Record<string, (kept: Map<string, string>, parts: readonly string[]) => void>> = {
  'its text is cut off': (kept, parts) => kept.set(parts.at(-1)!, kept.get(parts.at(-1)!)!.slice(0, -40)),
  'its first part is missing': (kept, parts) => kept.delete(parts[0]!),
  'its last part is missing': (kept, parts) => kept.delete(parts.at(-1)!),
  'a sign in it is another one': (kept, parts) => {
    const text = kept.get(parts[0]!)!;
    const at = text.startsWith('{') ? 1 : text.length >> 1;
    kept.set(parts[0]!, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
  },
  'it is no JSON': (kept, parts) => kept.set(parts[0]!, '{"id":'),
  'it is other JSON': (kept, parts) => {
    for (const part of parts) kept.set(part, '');
    kept.set(parts[0]!, '{"id":"u1","label":"x"}');
  },
  'it belongs to another write': (kept, parts) => {
    for (const part of parts) kept.set(part, '');
    kept.set(parts[0]!, '{"id":"u1","label":"x","sheetName":"表","change":{"cells":[],"rules":null}}');
  },
};

const partsOf = (kept: Map<string, string>): string[] => {
  const { slot, parts } = JSON.parse(kept.get('gyakusan.undo')!);
  return Array.from({ length: parts }, (_, index) => `gyakusan.undo.${slot}.${index}`);
};

describe.each(Object.entries(damages))('the stored undo is damaged: %s', (_what, damage) => {
  it.each(['undoing a funnel', ...large])(
    '%s is refused, the sheets stay, and the next write works',
    (name) => {
      const { open, request } = rehearsed(name);
      const host = open();
      damage(entries(host), partsOf(entries(host)));
      const before = stateOf(host);
      const reply = send(host, request);
      expect(reply).toMatchObject({ ok: false, fault: { code: 'UNDO_UNREADABLE' } });
      expect(stateOf(host)).toEqual(before);
      host.clickMenu('undoFromMenu');
      expect(stateOf(host)).toEqual(before);
      const next = rehearsed('applying colours').request;
      expect(send(host, next)).toMatchObject({ ok: true });
      expect(send(host, ['undoLastWrite', { id: ask(host, 'readContext').undo!.id }])).toMatchObject({
        ok: true,
      });
      expect(stateOf(host).sheets).toEqual(before.sheets);
    },
  );
});

it.each(['', '{', 'undefined', '[1,'])(
  'a record of the last write that reads %j locks nobody out',
  (text) => {
    const { open, request, before } = rehearsed('undoing a funnel');
    const host = open();
    entries(host).set('gyakusan.undo', text);
    expect(ask(host, 'readContext').undo).toBeNull();
    expect(send(host, request)).toMatchObject({ ok: false, fault: { code: 'UNDO_GONE' } });
    expect(stateOf(host).sheets).toEqual(before.sheets);
    expect(send(host, rehearsed('applying colours').request)).toMatchObject({ ok: true });
    expect(ask(host, 'readContext').undo).not.toBeNull();
  },
);
