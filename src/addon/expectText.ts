import { KpiError } from '../core/errors/KpiError.ts';

/** Not `String(value)`: an object whose `toString` is no function would end in an error of the language itself. */
export function expectText(value: unknown): string {
  if (typeof value !== 'string') throw new KpiError('REQUEST_UNREADABLE', { value });
  return value;
}
