import type { SheetKey } from './SheetBlock.ts';

/** A sheet of an existing book as it stands; the same size on both sides. Dates are `yyyy-MM-dd` text. */
export interface FoundCells {
  readonly key: SheetKey;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** An existing book, or what stands beside the one to come. */
export interface FoundBook {
  readonly sheets: readonly FoundCells[];
  readonly otherNames: readonly string[];
}

export const NO_BOOK: FoundBook = { sheets: [], otherNames: [] };

export function foundSheet(book: FoundBook, key: SheetKey): FoundCells | null {
  return book.sheets.find((sheet) => sheet.key === key) ?? null;
}
