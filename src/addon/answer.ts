import { expectObject } from './expectObject.ts';
import type { Reply } from './server/types.ts';
import { toFault } from './toFault.ts';

/**
 * Runs a server function for the sidebar. The answer travels as JSON text, because a Date anywhere in an object
 * would silently turn the whole of it into null; and no exception escapes untranslated.
 */
export function answer<T>(work: () => T): string {
  return JSON.stringify(reply(work));
}

/** The same for a function that takes a request. */
export function answerTo<R, T>(request: R, work: (request: R) => T): string {
  return answer(() => {
    expectObject(request);
    return work(request);
  });
}

function reply<T>(work: () => T): Reply<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, fault: toFault(error) };
  }
}
