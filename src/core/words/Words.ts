import type { Language } from '../errors/messages/index.ts';

/** One choice as the planner reads it. `also` holds other words that mean the same when read back. */
export interface Word {
  readonly ja: string;
  readonly en: string;
  readonly also?: readonly string[];
}

/** Choices by id, in the order a pull-down shows them. */
export type Words<Id extends string = string> = Readonly<Record<Id, Word>>;

export function wordOf(words: Words, id: string, language: Language): string {
  return Object.keys(words).includes(id) ? words[id]![language] : id;
}
