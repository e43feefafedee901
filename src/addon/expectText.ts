import { refuse } from './refuse.ts';

/** Not `String(value)`: an object whose `toString` is no function would end in an error of the language itself. */
export function expectText(value: unknown): string {
  if (typeof value !== 'string') refuse(value);
  return value;
}
