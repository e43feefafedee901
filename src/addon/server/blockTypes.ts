/** What travels between the sidebar and the server about cells in the planner's own sheets: plain JSON. */
import type { CellBlock } from '../../core/book/SheetBlock.ts';
import type { Box } from '../../core/cells/Box.ts';
import type { RawCell } from './bookTypes.ts';

export interface TableRequest {
  /** One selected cell stands for the table around it. */
  readonly wholeTable: boolean;
  /** With the row above and the column before, where names stand. */
  readonly withNames: boolean;
}

/** Selected cells as they stand. What they mean is worked out in the sidebar. */
export interface TableReading {
  /** Of the selected cells that hold anything, with the sheet, e.g. `月次実績!A1:G31`. */
  readonly address: string;
  readonly sheetName: string;
  readonly selected: Box;
  /** Of the first cell in `values`, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Dates as `yyyy-MM-dd`, errors as their text, blanks as `''`. */
  readonly values: readonly (readonly RawCell[])[];
  /** The formula of each cell, `''` where there is none; the same size. */
  readonly formulas: readonly (readonly string[])[];
  /** Number formats, the same size. */
  readonly formats: readonly (readonly string[])[];
}

export interface PlaceRequest extends Pick<Box, 'rows' | 'columns'> {
  /** Its first cell, with the sheet; left out: the first one selected. */
  readonly at?: string | undefined;
}

export interface BlockPlacement {
  /** Where the block goes, e.g. `試算!B2:E8`. */
  readonly address: string;
  /** Its first cell, to which its formulas refer. */
  readonly row: number;
  readonly column: number;
  /** Cells that hold something now, with the formula or what they show; writing needs the planner's yes. */
  readonly occupied: readonly { readonly address: string; readonly text: string }[];
  /** Hand this back to `writeBlock`: the write is refused when the place changed meanwhile. */
  readonly fingerprint: string;
}

export interface WriteBlockRequest {
  readonly block: CellBlock;
  readonly placement: BlockPlacement;
  readonly mayOverwrite: boolean;
  /** Only the contents are written; the cells keep how they look. */
  readonly keepsLook?: boolean;
}
