/** The words, Japanese and English, that each choice answers to. */
export type Choices<Id extends string> = Readonly<Record<Id, readonly string[]>>;

/** Folds what people type differently and mean the same: width, case, and spaces. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The choice a typed word means; null when none fits. */
export function readWord<Id extends string>(choices: Choices<Id>, text: string): Id | null {
  const wanted = fold(text);
  const ids = Object.keys(choices) as Id[];
  return ids.find((id) => choices[id].some((word) => fold(word) === wanted)) ?? null;
}
