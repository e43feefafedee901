/**
 * One sheet of the book as plain data: what stands in its cells and how it looks. The sidebar computes it,
 * the server only carries it out. Rows and columns count from 1 wherever they are named.
 */
export type SheetKey = 'dashboard' | 'tree' | 'definitions' | 'actuals' | 'settings';

/** In the order of the sheet tabs. */
export const SHEET_KEYS: readonly SheetKey[] = ['dashboard', 'tree', 'definitions', 'actuals', 'settings'];

/** The size of a sheet that was just inserted. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/**
 * What a cell is to hold. `null`: the cell is the planner's and is left as it is; `''`: blank; text is always
 * text, whatever it begins with; a formula is written with commas and in no other language than English.
 */
export type CellContent = null | string | number | { readonly formula: string };

/** How a cell looks; the server knows the colours. */
export type CellLook =
  | 'plain'
  | 'title'
  | 'note'
  | 'band'
  | 'head'
  | 'unit'
  | 'total'
  | 'input'
  | 'inputText'
  | 'fixed'
  | 'muted'
  | 'calc'
  | 'goal'
  | 'goalInput'
  | 'goalText'
  | 'north'
  | 'card'
  | 'cardValue'
  | 'bar';

export interface BlockBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface WidthRun {
  readonly column: number;
  readonly count: number;
  readonly width: number;
}

/** What may be chosen or typed; other entries get a warning. */
export type Rule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'cells'; readonly box: BlockBox }
  | { readonly kind: 'date' }
  | { readonly kind: 'zeroOrMore' }
  | { readonly kind: 'number' };

export interface Validation {
  readonly box: BlockBox;
  readonly rule: Rule;
}

/** The three status colours over these cells, by the mark the text begins with. */
export interface StatusColours {
  readonly box: BlockBox;
  /** Column of the cell whose text begins with the mark. */
  readonly statusColumn: number;
  /** `fill`: a status cell; `ink`: text or a bar beside it. */
  readonly part: 'fill' | 'ink';
}

/** Ink of a bad status wherever the formula, written for the box's first cell, holds. */
export interface Warning {
  readonly box: BlockBox;
  readonly formula: string;
}

/** Cells side by side: three grids of the same size. */
export interface CellBlock {
  readonly cells: readonly (readonly CellContent[])[];
  readonly looks: readonly (readonly CellLook[])[];
  /** Number formats; `''` is the default. */
  readonly formats: readonly (readonly string[])[];
}

/** Its cells begin at A1. */
export interface SheetBlock extends CellBlock {
  readonly key: SheetKey;
  readonly name: string;
  /** Beyond what sheets of the book share: a narrow first column, a second for names where two stay, a tall fourth row. */
  readonly widths: readonly WidthRun[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Columns that only formulas read; null: none. */
  readonly hidden: { readonly column: number; readonly count: number } | null;
  readonly wraps: readonly BlockBox[];
  /** Headings over numbers. */
  readonly alignRight: readonly BlockBox[];
  readonly validations: readonly Validation[];
  readonly colours: readonly StatusColours[];
  readonly warnings: readonly Warning[];
  /** Cells whose number format is written again although they hold what they should: their unit changed. */
  readonly reformats: readonly BlockBox[];
}
