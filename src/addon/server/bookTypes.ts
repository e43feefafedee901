/** What travels between the sidebar and the server about the KPI book: plain JSON. */
import type { SheetBlock, SheetKey } from '../../core/book/SheetBlock.ts';
import type { UndoSummary } from './types.ts';

/** A cell as it stands: dates as `yyyy-MM-dd` text, blanks as `''`, errors as their code. */
export type RawCell = string | number | boolean;

/** A sheet of ours, found again wherever the planner moved it and whatever it is called now. */
export interface FoundSheet {
  readonly key: SheetKey;
  readonly name: string;
  /** From A1 to the last row and column in use. */
  readonly values: readonly (readonly RawCell[])[];
  /** The formula of each cell, `''` where there is none; the same size as `values`. */
  readonly formulas: readonly (readonly string[])[];
}

/** Answer of `readBook`. */
export interface BookReading {
  /** Empty: this spreadsheet has no book yet. */
  readonly sheets: readonly FoundSheet[];
  /** Names of all other sheets, which a new sheet must not take. */
  readonly otherNames: readonly string[];
  /** A build that stopped early, with what takes it back; null: there is none. */
  readonly unfinished: { readonly undo: UndoSummary | null } | null;
}

export interface PlannedSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly state: 'new' | 'changed' | 'same';
  /** Cells that would be written. */
  readonly cells: number;
}

/** Answer of `planBook({ sheets })`. Writes nothing. */
export interface BookPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Up to 20 cells of the planner's that would be covered; building needs their yes. */
  readonly covers: readonly { readonly address: string; readonly text: string }[];
  /** Hand this back to `buildBook`: it is refused when the book changed meanwhile. */
  readonly fingerprint: string;
}

export interface PlanBookRequest {
  /** The whole book, or some of its sheets. */
  readonly sheets: readonly SheetBlock[];
}

export interface BuildBookRequest extends PlanBookRequest {
  readonly fingerprint: string;
  readonly mayOverwrite: boolean;
  /** The planner knows that this build cannot be undone, as `isTooLargeToUndo` said. */
  readonly mayLoseUndo?: boolean;
  /** Of the sidebar: how the undo is named. Asking for it here would be one more call. */
  readonly language: 'ja' | 'en';
}

/** Answer of `buildBook`. A step that fails takes the others of its call back. */
export interface BookResult {
  readonly sheets: readonly PlannedSheet[];
  /** Time was running out: these are to be written by the next call, after `planBook`. Empty: all is written. */
  readonly pending: readonly SheetKey[];
  /** Null: nothing was written, or this spreadsheet offers no room to keep the undo. */
  readonly undo: UndoSummary | null;
  /** Nothing was written, since it takes more than can be kept for undoing: ask, and call with `mayLoseUndo`. */
  readonly isTooLargeToUndo?: true;
}
