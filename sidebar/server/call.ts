import type { Reply } from '../../src/addon/server/types.ts';
import { SidebarFault, transportFault } from './faults.ts';
import { deniedWords } from './recogniseFailure.ts';
import type { Server, ServerName } from './Server.ts';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: { script: { run: Runner } } | undefined;

/** No server call takes nearly as long; without a limit a lost connection would wait for ever. */
const ANSWER_WITHIN_MS = 90_000;

/** All an execution may take: the self-test waits for cells computed elsewhere, a book for large sheets. */
const LONG_ANSWER_WITHIN_MS = 360_000;
const long: readonly ServerName[] = ['runSelfTest', 'buildBook', 'undoLastWrite'];

/**
 * Calls one server function by name. The promise settles exactly once:
 * with the value, or with a `SidebarFault` whether the server refused or nothing came through.
 */
export async function call<K extends ServerName>(
  name: K,
  ...request: Parameters<Server[K]>
): Promise<ReturnType<Server[K]>> {
  const answer = await send(name, request, long.includes(name) ? LONG_ANSWER_WITHIN_MS : ANSWER_WITHIN_MS);
  const reply = parseReply<ReturnType<Server[K]>>(answer);
  if (reply === null) throw transportFault('UNREADABLE_ANSWER', name);
  if (!reply.ok) throw new SidebarFault(reply.fault);
  return reply.value;
}

/** The answer as it arrives, whatever it is. */
export function send(
  name: string,
  request: readonly unknown[],
  withinMs = ANSWER_WITHIN_MS,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(transportFault('NO_ANSWER', name)), withinMs);
    const fail = (fault: SidebarFault) => {
      clearTimeout(timer);
      reject(fault);
    };
    const succeed = (answer: unknown) => {
      clearTimeout(timer);
      resolve(answer);
    };
    if (typeof google === 'undefined') return fail(transportFault('NOT_IN_A_SPREADSHEET', name));
    try {
      const runner = google.script.run
        .withSuccessHandler(succeed)
        .withFailureHandler((error) => fail(transportFault(transportCode(error), `${name}: ${text(error)}`)));
      (runner as unknown as Record<string, (...args: unknown[]) => void>)[name]!(...request);
    } catch (error) {
      fail(transportFault('SERVER_FUNCTION_MISSING', `${name}: ${text(error)}`));
    }
  });
}

/** A payload that holds a Date arrives as null without any error, so null is a failure. */
function parseReply<T>(answer: unknown): Reply<T> | null {
  if (typeof answer !== 'string') return null;
  try {
    const reply: unknown = JSON.parse(answer);
    return typeof reply === 'object' && reply !== null && 'ok' in reply ? (reply as Reply<T>) : null;
  } catch {
    return null;
  }
}

/** The runtime's messages are localised: unlocalised parts are looked at, and words of both our languages. */
function transportCode(error: unknown) {
  const message = text(error);
  if (deniedWords.test(message)) return 'PERMISSION_DENIED';
  if (/NetworkError|HTTP \d|Failed to fetch/i.test(message)) return 'CONNECTION_LOST';
  if (/function not found|not a function/i.test(message)) return 'SERVER_FUNCTION_MISSING';
  return 'SERVER_FAILED';
}

const text = (error: unknown) => (error instanceof Error ? error.message : String(error));
