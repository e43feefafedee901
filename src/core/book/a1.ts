/** 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A → 1, AA → 27. */
export const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A sheet's name in front of an address, quoted whatever it holds. */
export const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/** Text inside a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
