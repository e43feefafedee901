import { foldWord } from './foldWord.ts';

/** Whether a name, folded, fits a pattern. */
export const nameMatcher =
  (pattern: RegExp) =>
  (name: string): boolean =>
    pattern.test(foldWord(name));
