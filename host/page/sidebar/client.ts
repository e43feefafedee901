/** Runs inside the sidebar's frame, before its own code: `google.script` over messages to the page. */
import { argumentsToJson } from './plainJson.ts';
import type { FromSidebar, ToSidebar } from './protocol.ts';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  onSuccess?: Handler;
  onFailure?: Handler;
  userObject?: unknown;
}

interface Call extends Handlers {
  message: Extract<FromSidebar, { kind: 'call' }>;
}

/** Apps Script runs this many calls at once and keeps the others waiting. */
const mostCalls = 10;
const running = new Map<number, Call>();
const waiting: Call[] = [];
let lastId = 0;

function send(message: FromSidebar): void {
  parent.postMessage(message, '*');
}

function startWaiting(): void {
  while (running.size < mostCalls && waiting.length > 0) {
    const call = waiting.shift()!;
    running.set(call.message.id, call);
    send(call.message);
  }
}

addEventListener('message', (event: MessageEvent<ToSidebar>) => {
  if (event.source !== parent) return;
  const answer = event.data;
  const call = running.get(answer.id);
  if (!call) return;
  running.delete(answer.id);
  startWaiting();
  if (answer.kind === 'success')
    call.onSuccess?.(answer.json === undefined ? undefined : JSON.parse(answer.json), call.userObject);
  else if (call.onFailure) call.onFailure(new Error(answer.message), call.userObject);
  else console.error(answer.message);
});

/** Each `with…` gives a new runner, so that handlers set for one call never reach another. */
function runner(handlers: Handlers): object {
  const settings: Record<string, (value: unknown) => object> = {
    withSuccessHandler: (value) => runner({ ...handlers, onSuccess: value as Handler }),
    withFailureHandler: (value) => runner({ ...handlers, onFailure: value as Handler }),
    withUserObject: (value) => runner({ ...handlers, userObject: value }),
  };
  return new Proxy(settings, {
    get(_, name) {
      if (typeof name === 'symbol') return undefined;
      if (Object.hasOwn(settings, name)) return settings[name];
      return (...values: unknown[]) => {
        const argumentsJson = argumentsToJson(values);
        lastId += 1;
        waiting.push({
          ...handlers,
          message: { kind: 'call', id: lastId, functionName: name, argumentsJson },
        });
        startWaiting();
      };
    },
  });
}

addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  send({ kind: 'nextRegion', backwards: event.shiftKey });
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => send({ kind: 'close' }),
        editor: { focus: () => send({ kind: 'focusGrid' }) },
      },
    },
  },
});
