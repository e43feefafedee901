import { foldWord } from './foldWord.ts';

/** The words, Japanese and English, that each choice answers to. */
export type Choices<Id extends string> = Readonly<Record<Id, readonly string[]>>;

/** The choice a typed word means; null when none fits. */
export function readWord<Id extends string>(choices: Choices<Id>, text: string): Id | null {
  const wanted = foldWord(text);
  const ids = Object.keys(choices) as Id[];
  return ids.find((id) => choices[id].some((word) => foldWord(word) === wanted)) ?? null;
}
