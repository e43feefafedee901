import { foldWord } from './foldWord.ts';
import type { Words } from './Words.ts';

/** The id a typed word means, in either language or by its id; null when no choice fits. */
export function readChoice<Id extends string>(words: Words<Id>, text: string): Id | null {
  const wanted = foldWord(text);
  const ids = Object.keys(words) as Id[];
  const fits = (word: string) => foldWord(word) === wanted;
  return ids.find((id) => [id, words[id].ja, words[id].en, ...(words[id].also ?? [])].some(fits)) ?? null;
}
