/** What travels between the sidebar and the server: plain JSON, dates as ISO text, never a Date or undefined. */
import type { Box } from '../../core/cells/Box.ts';

export type Language = 'ja' | 'en';

/** A failure on its way to the sidebar, which has the sentences. */
export interface Fault {
  readonly code: string;
  /** What its sentence needs: the place, the offending value, a limit. */
  readonly data: Readonly<Record<string, unknown>>;
  /** A1 address the planner can jump to, with its sheet, where there is one. */
  readonly cell: string | null;
}

/** What a menu item asks of the sidebar it opens, instead of going on where the planner left off. */
export interface Opening {
  readonly page?: 'colours' | 'self-test';
  /** Why the menu item could not do its work. */
  readonly fault?: Fault;
}

/** Every server function answers with this, as JSON text. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };

export interface SidebarContext {
  readonly language: Language;
  readonly spreadsheetName: string;
  /** Today in the spreadsheet's own time zone, yyyy-MM-dd. */
  readonly today: string;
  readonly selection: SelectionSummary;
  readonly undo: UndoSummary | null;
  readonly colours: readonly AppliedColours[];
}

export interface SelectionSummary {
  readonly sheetName: string;
  /** Active ranges with the sheet name, e.g. `店舗別売上!B1:C13`; several are joined by `, `. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

export interface UndoSummary {
  readonly id: string;
  /** What the last write did, in the planner's language. */
  readonly label: string;
}

export interface UndoResult {
  /** What was undone: the label of the write. */
  readonly restored: string;
  /** Cells that changed since the write and were therefore left as they are. */
  readonly left: readonly string[];
  /** It got late: the next call with the same id goes on. */
  readonly isUnfinished?: true;
}

/** Answer of `writeBlock` and `removeColours`. */
export interface WriteResult {
  readonly address: string;
  /** Null where this spreadsheet offers nowhere to keep an undo. */
  readonly undo: UndoSummary | null;
}

// ---- しきい値 ---------------------------------------------------------------------------------

export type Direction = 'higher' | 'lower' | 'band';
export type Verdict = 'ok' | 'warn' | 'bad' | 'none';

/** A cell as far as recognising needs it: 0 a number, 1 one shown as a percentage, null a date, else what stands there. */
export type SeenCell = 0 | 1 | null | boolean | string;

/** Answer of `readColourTarget`: the selection and what is around it. What it means is worked out in the sidebar. */
export interface ColourReading {
  readonly sheetName: string;
  /** The selected cells that hold anything. */
  readonly boxes: readonly Box[];
  /** Of the first cell in `cells`, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly SeenCell[])[];
  readonly otherRules: number;
  /** Set when the selection already carries our colours. */
  readonly applied: AppliedColours | null;
}

export interface ColourSpec {
  /** Given when existing colours are changed. */
  readonly id: string | null;
  readonly areas: readonly ColourArea[];
  readonly direction: Direction;
  /** Fractions: 1 = 100%. */
  readonly green: number;
  readonly yellow: number;
  readonly statusWords: boolean;
  readonly legend: boolean;
}

export interface ColourArea {
  readonly orientation: 'columns' | 'rows';
  readonly actual: string;
  /** Address of as many target cells, or of one cell, on the same sheet; or one fixed number for all. */
  readonly target: string | number;
  /** Address of the status cells; null: none. */
  readonly status: string | null;
}

export interface JudgedCell {
  readonly address: string;
  readonly name: string;
  readonly actual: string;
  readonly target: string;
  readonly achievement: number | null;
  readonly verdict: Verdict;
}

export interface ColourPreview {
  readonly cells: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Up to 3 cells nearest to a cut-off. */
  readonly nearest: readonly JudgedCell[];
  readonly otherRules: number;
  /** Cells the status words or the legend would cover; applying is refused while there are any. */
  readonly occupied: readonly string[];
  /** Hand this back to `applyColours`: it is refused when the cells changed since the preview. */
  readonly fingerprint: string;
}

export interface ApplyColoursRequest extends ColourSpec {
  readonly fingerprint: string;
}

export interface AppliedColours {
  readonly id: string;
  readonly address: string;
  readonly spec: ColourSpec;
}

export interface ColourResult {
  readonly applied: AppliedColours;
  readonly cells: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Up to 10 red cells, worst first. */
  readonly worst: readonly JudgedCell[];
  /** Null when nothing had to be written because the cells already carry exactly these colours. */
  readonly undo: UndoSummary | null;
}
