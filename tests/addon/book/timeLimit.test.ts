import { describe, expect, it } from 'vitest';
import type { Host } from '../../../host/index.ts';
import type { BookReading, BuildBookRequest } from '../../../src/addon/server/bookTypes.ts';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import type { SheetBlock } from '../../../src/core/book/SheetBlock.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { ask, askInVain, openBook, sheetOf } from '../support/openBook.ts';
import { build, emptyBook, everything, names, planOf, request, treeValue } from './support.ts';

/** Every service call takes this long; an execution of six minutes would end after few of them. */
function openSlow(secondsPerCall: number, book?: object): { host: Host; slow(isSlow: boolean): void } {
  let pace = 0;
  const start = Date.parse('2026-11-20T00:00:00Z');
  const clock: { host: Host | null } = { host: null };
  const now = () => new Date(start + (clock.host?.calls.total ?? 0) * pace * 1000);
  clock.host = book ? openBook({}, { book, now }) : openBook(emptyBook, { now });
  return {
    host: clock.host,
    slow(isSlow) {
      pace = isSlow ? secondsPerCall : 0;
    },
  };
}

const lay = (host: Host, plan: Plan): readonly SheetBlock[] => layoutBook(plan, 'ja', ask(host, 'readBook'));

/** One call after the other, as the sidebar does. Gives what each left to the next. */
function buildInParts(host: Host, blocks: readonly SheetBlock[]): string[][] {
  const parts: string[][] = [];
  for (;;) {
    const { pending } = ask(host, 'buildBook', request(host, blocks));
    parts.push([...pending]);
    if (pending.length === 0) return parts;
    if (parts.length > 20) throw new Error(`never ends: ${JSON.stringify(parts)}`);
  }
}

function undoInParts(host: Host, id: string): { calls: number; left: readonly string[] } {
  for (let calls = 1; calls < 20; calls++) {
    const { isUnfinished, left } = ask(host, 'undoLastWrite', { id });
    if (!isUnfinished) return { calls, left };
  }
  throw new Error('never ends');
}

const errorsIn = ({ sheets }: BookReading): unknown[] =>
  sheets.flatMap(({ values }) => values.flat().filter((value) => /^#[A-Z/0]+[!?]?$/.test(String(value))));

const unfinished = (host: Host) => ask(host, 'readBook').unfinished;

function built(plan: Plan): Host {
  const host = openBook(emptyBook);
  build(host, plan);
  return host;
}

describe('a build that would take too long', () => {
  const atOnce = built(planOf());
  const whole = everything(atOnce);

  it('is one call as long as there is time', () => {
    const { host } = openSlow(0);
    expect(buildInParts(host, lay(host, planOf()))).toEqual([[]]);
    expect(unfinished(host)).toBeNull();
  });

  it.each([3, 12, 70])('stops between two sheets and ends as if written at once: %d s a call', (seconds) => {
    const { host, slow } = openSlow(seconds);
    const before = everything(host);
    const blocks = lay(host, planOf());
    slow(true);
    const parts = buildInParts(host, blocks);
    slow(false);
    expect(parts.length).toBeGreaterThan(1);
    expect(everything(host)).toEqual(whole);
    expect(unfinished(host)).toBeNull();
    const { undo } = ask(host, 'readContext');
    expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
    expect(everything(host)).toEqual(before);
  });

  it('can be taken back by the next visitor after every part', () => {
    for (let parts = 1; parts <= 8; parts++) {
      const { host, slow } = openSlow(70);
      const before = everything(host);
      const blocks = lay(host, planOf());
      slow(true);
      for (let part = 0; part < parts; part++) ask(host, 'buildBook', request(host, blocks));
      slow(false);
      const { undo } = unfinished(host)!;
      expect(ask(host, 'readContext').undo).toEqual(undo);
      expect(ask(host, 'undoLastWrite', { id: undo!.id }).left).toEqual([]);
      expect(everything(host), `after ${parts} parts`).toEqual(before);
      expect(unfinished(host)).toBeNull();
    }
  });

  it('is finished by the next visitor after every part, whatever the planner renamed', () => {
    for (let parts = 1; parts <= 8; parts++) {
      const { host, slow } = openSlow(70);
      const blocks = lay(host, planOf());
      slow(true);
      for (let part = 0; part < parts; part++) ask(host, 'buildBook', request(host, blocks));
      slow(false);
      const mine = names(host).filter((name) => name !== 'メモ');
      sheetOf(host, mine[0]!).setName('別の名前');
      expect(build(host, planOf()).pending).toEqual([]);
      const reading = ask(host, 'readBook');
      expect(reading).toMatchObject({ otherNames: ['メモ'], unfinished: null });
      expect(treeValue(reading, 'k01', 'E'), `after ${parts} parts`).toBe(144);
      expect(errorsIn(reading)).toEqual(errorsIn(ask(atOnce, 'readBook')));
      ask(host, 'undoLastWrite', { id: ask(host, 'readContext').undo!.id });
      expect(names(host)).toEqual(['メモ']);
    }
  });

  it('is as before the call when a continuing call fails, and can still be finished or taken back', {
    timeout: 600_000,
  }, () => {
    const prepare = () => {
      const { host, slow } = openSlow(12);
      const before = everything(host);
      const blocks = lay(host, planOf());
      slow(true);
      ask(host, 'buildBook', request(host, blocks));
      ask(host, 'buildBook', request(host, blocks));
      slow(false);
      return { host, before, asked: request(host, blocks) };
    };
    const calm = prepare();
    calm.host.calls.reset();
    ask(calm.host, 'buildBook', calm.asked);
    const { total } = calm.host.calls;
    expect(total).toBeGreaterThan(20);
    for (let n = 1; n <= total; n += 3) {
      const { host, before, asked } = prepare();
      const half = everything(host);
      host.calls.failAt(n);
      const reply = JSON.parse(String(host.run('buildBook', asked)));
      host.calls.clearFailure();
      if (reply.ok) continue;
      expect(everything(host), `after call ${n} of ${total}`).toEqual(half);
      if (n % 2 === 0) {
        expect(ask(host, 'buildBook', request(host, asked.sheets)).pending).toEqual([]);
        expect(everything(host), `finished after call ${n}`).toEqual(whole);
      }
      expect(ask(host, 'undoLastWrite', { id: ask(host, 'readContext').undo!.id }).left).toEqual([]);
      expect(everything(host), `taken back after call ${n}`).toEqual(before);
    }
  });

  it('a request from before the last part is refused', () => {
    const { host, slow } = openSlow(70);
    const asked: BuildBookRequest = request(host, lay(host, planOf()));
    slow(true);
    ask(host, 'buildBook', asked);
    expect(askInVain(host, 'buildBook', asked).code).toBe('PLACE_CHANGED');
  });

  it('goes on where there is nowhere to keep an undo', () => {
    const { host, slow } = openSlow(70);
    host.stores.properties.document = null;
    const blocks = lay(host, planOf());
    slow(true);
    expect(buildInParts(host, blocks).length).toBeGreaterThan(5);
    slow(false);
    expect(everything(host)).toEqual(whole);
  });
});

describe('a rebuild and an undo that would take too long', () => {
  const book = built(planOf()).save();

  it('stop between two sheets and end as if done at once', () => {
    const { host, slow } = openSlow(40, book);
    const before = everything(host);
    const blocks = lay(host, planOf(1));
    slow(true);
    const parts = buildInParts(host, blocks);
    slow(false);
    expect(parts.length).toBeGreaterThan(2);
    const atOnce = openBook({}, { book });
    build(atOnce, planOf(1));
    expect(everything(host)).toEqual(everything(atOnce));
    const { undo } = ask(host, 'readContext');
    slow(true);
    const undone = undoInParts(host, undo!.id);
    slow(false);
    expect(undone.calls).toBeGreaterThan(2);
    expect(undone.left).toEqual([]);
    expect(everything(host)).toEqual(before);
    expect(ask(host, 'readContext').undo).toBeNull();
  });
});
