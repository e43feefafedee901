/** One write as data: what stands in the cells and rules before and after it. Stored, compared, turned around. */
import type { Box } from '../../core/cells/Box.ts';

/** What `setValues` is given: '' blank, `=…` a formula, other text as `plainText` makes it, `date` in ms. */
export type Content = string | number | boolean | { readonly date: number };

/**
 * A whole block, or one text for every cell of it. In such a text `{1;-2}` stands for the cell one row down and
 * two columns left, so that a column of ten thousand formulas is stored as one and still fits when it has moved.
 */
export type Contents = readonly (readonly Content[])[] | { readonly repeated: string };

export interface Formats {
  readonly numberFormats: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly (string | null)[])[];
  readonly fontColors: readonly (readonly (string | null)[])[];
  readonly fontWeights: readonly (readonly string[])[];
}

export interface CellState {
  readonly contents: Contents;
  /** Null: this write leaves the formats alone. */
  readonly formats: Formats | null;
}

export interface CellChange {
  readonly box: Box;
  readonly before: CellState;
  readonly after: CellState;
}

/** One of our conditional-format rules; the marker in the formula says whose it is and how it looks. */
export interface StoredRule {
  readonly formula: string;
  readonly boxes: readonly Box[];
}

export interface RuleChange {
  readonly id: string;
  /** How many rules stand before ours. */
  readonly position: number;
  readonly before: readonly StoredRule[];
  readonly after: readonly StoredRule[];
}

export interface Change {
  readonly sheetId: number;
  readonly cells: readonly CellChange[];
  readonly rules: RuleChange | null;
  /** Cells of new rows and columns that get a rule for what may be chosen or typed. Left out: none. */
  readonly validated?: readonly Box[];
  /** Rows and columns to append to the sheet first. They stay after an undo: empty, they hurt nobody. */
  readonly grow: { readonly rows: number; readonly columns: number };
}

export const inverse = (change: Change): Change => ({
  sheetId: change.sheetId,
  cells: change.cells.map(({ box, before, after }) => ({ box, before: after, after: before })),
  rules: change.rules && { ...change.rules, before: change.rules.after, after: change.rules.before },
  grow: { rows: 0, columns: 0 },
});
