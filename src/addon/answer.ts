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

/** The public face of a server function that takes a request. */
export const forSidebar =
  <R, T>(work: (request: R) => T) =>
  (request: R): string =>
    answer(() => {
      expectObject(request);
      return work(request);
    });

function reply<T>(work: () => T): Reply<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, fault: toFault(error) };
  }
}
