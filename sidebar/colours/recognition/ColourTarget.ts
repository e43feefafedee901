/** What the selection holds, and how it would best be coloured. */
import type { Direction } from '../../../src/core/judge/Direction.ts';
import type { AppliedColours, ColourArea } from '../plan/ColourSpec.ts';

/** One line of cells (a column, or a row in a sideways table) that may be actual or target. */
export interface Line {
  /** Data cells without headings, with the sheet, e.g. `店舗別売上!B2:B13`. */
  readonly address: string;
  /** Column letter or row number, for the planner's eye. */
  readonly label: string;
  readonly heading: string;
  readonly numbers: number;
  readonly isPercent: boolean;
}

export interface ColourTarget {
  readonly address: string;
  readonly orientation: 'columns' | 'rows';
  readonly lines: readonly Line[];
  /** Indices into `lines`. `actual` null: not recognised, the planner chooses; `target` null: ask for a fixed number. */
  readonly actual: number | null;
  readonly target: number | null;
  /** Further pairs found in the selection (several tables, several ranges): send them along in `areas`. */
  readonly more: readonly ColourArea[];
  readonly direction: Direction;
  /** Where the status words would go: the free line next to the data; null when none is free. */
  readonly statusLine: { readonly address: string; readonly label: string } | null;
  readonly otherRules: number;
  /** Set when the selection already carries our colours. */
  readonly applied: AppliedColours | null;
}
