/** What travels between the sidebar and the server about numbers in the planner's own tables: plain JSON. */
import type { RawCell } from './bookTypes.ts';
import type { FunnelPlacement } from './types.ts';

/** A selected table as it stands. What it means is worked out in the sidebar. */
export interface TableReading {
  /** With the sheet, e.g. `月次実績!A1:G31`. */
  readonly address: string;
  readonly sheetName: string;
  /** Of the first cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Dates as `yyyy-MM-dd`, errors as their text, blanks as `''`. */
  readonly values: readonly (readonly RawCell[])[];
  /** Number formats, the same size. */
  readonly formats: readonly (readonly string[])[];
}

/** A figure as a table of values with a title, written where the planner points. */
export interface Figure {
  readonly title: string;
  readonly headings: readonly string[];
  /** As wide as the headings. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** A number format for every cell of the rows. */
  readonly formats: readonly (readonly string[])[];
  /** Stands below the table: what the numbers mean and when they were computed. */
  readonly note: string;
}

export interface WriteFigureRequest {
  readonly figure: Figure;
  readonly placement: FunnelPlacement;
  readonly mayOverwrite: boolean;
}
