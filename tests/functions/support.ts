import { expect } from 'vitest';

/** The code in brackets at the end of the message a custom function throws. */
export function codeOf(run: () => unknown): string {
  return /\[([A-Z_]+)\]$/.exec(messageOf(run))?.[1] ?? 'no code';
}

export function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(Object.prototype.toString.call(error)).toBe('[object Error]');
    return (error as Error).message;
  }
  return 'nothing was thrown';
}
