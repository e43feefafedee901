import type { Language } from '../../src/core/errors/messages/index.ts';
import type { Words } from '../../src/core/words/Words.ts';

/** Choices for a pull-down. @param none what the blank choice says; left out: there is none */
export function wordOptions(
  words: Words,
  language: Language,
  none?: string,
  say = (word: string) => word,
): { value: string; label: string }[] {
  const options = Object.keys(words).map((value) => ({ value, label: say(words[value]![language]) }));
  return none === undefined ? options : [{ value: '', label: none }, ...options];
}
