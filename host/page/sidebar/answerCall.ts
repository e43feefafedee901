import type { FromSidebar, ToSidebar } from './protocol.ts';

/** Runs one server function for the sidebar; whatever it throws becomes a failure message. */
export function answerCall(
  run: (functionName: string, ...args: unknown[]) => unknown,
  { id, functionName, argumentsJson }: Extract<FromSidebar, { kind: 'call' }>,
): ToSidebar {
  try {
    const value = run(functionName, ...(JSON.parse(argumentsJson) as unknown[]));
    return { kind: 'success', id, json: JSON.stringify(value) };
  } catch (error) {
    return { kind: 'failure', id, message: error instanceof Error ? error.message : String(error) };
  }
}
