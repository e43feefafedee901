import { describe, expect, it } from 'vitest';
import { recogniseFailure } from '../../sidebar/server/recogniseFailure.ts';
import { exhaustAt } from '../addon/support/exhaustAt.ts';
import { ask } from '../addon/support/openBook.ts';
import { comparable, rehearse, type State, send, stateOf } from './support/rehearse.ts';
import { writingActions } from './support/writingActions.ts';

/** tests/addon/book/faults.test.ts and tests/selftest do the same for the book and the self-test. */
const actions = writingActions.filter(({ name, writes }) => writes !== 'book' && !/self-test/.test(name));

/** Rows and columns added for a block stay after an undo. */
const withoutSize = (state: State) => {
  const { own, ...rest } = comparable(state);
  return { ...rest, own: { ...own, size: null } };
};

describe.each(actions)('one failing service call while $name', (action) => {
  it('leaves all as before or complete, at every call, and a retry succeeds', () => {
    const { open, request, before, after, total } = rehearse(action);
    expect(total).toBeGreaterThan(1);
    for (let n = 1; n <= total; n++) {
      const host = open();
      host.calls.failAt(n);
      const reply = send(host, request);
      host.calls.clearFailure();
      const now = stateOf(host);
      if (!reply.ok) {
        // Keeping a draft puts it first and tidies up then: it may be complete already.
        const isDone = action.writes === 'store' && now.draft === after.draft;
        if (!isDone) expect(now, `as before after call ${n} of ${total}`).toEqual(before);
        expect(reply.fault.code).toBe('SERVICE_FAILED');
        expect(send(host, request), `retry after call ${n}`).toMatchObject({ ok: true });
      }
      expect(comparable(stateOf(host)), `complete after call ${n}`).toEqual(comparable(after));
    }
  });
});

describe.each(actions)('a quota that runs out while $name, so that taking back fails, too', (action) => {
  it('leaves a way back or on, at every call', () => {
    const { open, request, before, after, total } = rehearse(action);
    const codes = new Set<string>();
    for (let n = 1; n <= total; n++) {
      const host = open();
      const recover = exhaustAt(host, n);
      const reply = send(host, request);
      recover();
      if (reply.ok) continue;
      codes.add(recogniseFailure(reply.fault).code);
      if (reply.fault.code !== 'WRITE_INCOMPLETE') {
        const now = stateOf(host);
        if (now.draft !== after.draft || action.writes !== 'store')
          expect(now, `as before after call ${n}`).toEqual(before);
      } else if (action.undo === 'kept') {
        const { undo } = ask(host, 'readContext');
        expect(ask(host, 'undoLastWrite', { id: undo!.id }).left, `after call ${n}`).toEqual([]);
        expect(withoutSize(stateOf(host)), `undone after call ${n}`).toEqual(withoutSize(before));
        continue;
      }
      expect(send(host, request), `again after call ${n}`).toMatchObject({ ok: true });
      expect(comparable(stateOf(host)), `again after call ${n}`).toEqual(comparable(after));
    }
    expect(codes).toContain('QUOTA_EXHAUSTED');
    if (action.writes === 'sheet') expect(codes).toContain('WRITE_INCOMPLETE');
  });
});
