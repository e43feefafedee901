/**
 * The engine refuses sheet names with letters that Excel forbids; Sheets takes them. Inside the engine letters that
 * look alike stand for them. In formulas a name stands in quotes, an apostrophe of its own doubled.
 */
const standIns: Readonly<Record<string, string>> = {
  "'": 'ʼ',
  '*': '∗',
  '?': '﹖',
  '/': '∕',
  '\\': '∖',
  '[': '⟦',
  ']': '⟧',
};
const originals = Object.fromEntries(Object.entries(standIns).map(([letter, standIn]) => [standIn, letter]));
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

export const engineName = (name: string): string =>
  name.replace(/['*?/\\[\]]/g, (letter) => standIns[letter]!);

export const sheetsName = (name: string): string =>
  name.replace(/[ʼ∗﹖∕∖⟦⟧]/g, (standIn) => originals[standIn]!);

/** The quoted names in a formula, from one spelling to the other; text stays as it is. */
const inQuotes = (formula: string, change: (name: string) => string): string =>
  formula.replace(pieces, (piece) => (piece.startsWith("'") ? `'${change(piece.slice(1, -1))}'` : piece));

export const withEngineNames = (formula: string): string =>
  inQuotes(formula, (name) => engineName(name.replaceAll("''", "'")));

export const withSheetsNames = (formula: string): string =>
  inQuotes(formula, (name) => sheetsName(name).replaceAll("'", "''"));
