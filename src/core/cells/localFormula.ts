/** Countries that write 1,5 for one and a half separate arguments with `;`. */
export type Separator = ',' | ';';

/** A formula written with commas, as this spreadsheet separates arguments. Quoted text stays as it is. */
export const localFormula = (formula: string, separator: Separator): string =>
  separator === ','
    ? formula
    : formula.replace(/"(?:[^"]|"")*"|,/g, (part) => (part === ',' ? separator : part));
