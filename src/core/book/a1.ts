/** A → 1, AA → 27. */
export const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A sheet's name in front of an address, quoted whatever it holds. */
export const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/** Text inside a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
