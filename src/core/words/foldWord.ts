/** Folds what people type differently and mean the same: width, case, and spaces. */
export function foldWord(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
