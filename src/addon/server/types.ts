/** What travels between the sidebar and the server: plain JSON, dates as ISO text, never a Date or undefined. */
import type { SheetColours } from './colourTypes.ts';

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
  /** The sheets that carry any. */
  readonly colours: readonly SheetColours[];
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

/** Answer of `writeBlock`, `writeColours` and `removeColours`. */
export interface WriteResult {
  readonly address: string;
  /** Null where this spreadsheet offers nowhere to keep an undo, or nothing had to be written. */
  readonly undo: UndoSummary | null;
}
