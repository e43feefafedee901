/** What travels between the sidebar and the server about colours: plain JSON. What it means the sidebar works out. */
import type { Box } from '../../core/cells/Box.ts';
import type { Separator } from '../../core/cells/localFormula.ts';
import type { OwnKind } from '../../core/colours/ownCells.ts';
import type { StoredRule } from '../undo/Change.ts';

/** Our rules on one sheet, in the order they stand. */
export interface SheetColours {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly rules: readonly StoredRule[];
}

/** A cell as far as recognising needs it: 0 a number, 1 one shown as a percentage, null a date, else what stands there. */
export type SeenCell = 0 | 1 | null | boolean | string;

/** Answer of `readColourTarget`: the selection and what is around it. */
export interface ColourReading extends SheetColours {
  /** The selected cells that hold anything. */
  readonly boxes: readonly Box[];
  /** Of the first cell in `cells`, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly SeenCell[])[];
  readonly otherRules: number;
}

export interface ColourCellsRequest {
  /** One rectangle with its sheet; it may reach a little beyond the sheet. */
  readonly address: string;
}

/** What judging and writing need to know of a rectangle; beyond the sheet nothing is listed. */
export interface ColourCells extends SheetColours {
  /** As asked for. */
  readonly box: Box;
  /** Size of the sheet. */
  readonly rows: number;
  readonly columns: number;
  readonly separator: Separator;
  readonly otherRules: number;
  /** A date is null. */
  readonly values: readonly (readonly (number | boolean | string | null)[])[];
  /** As the planner sees them; 0 where that is the value itself. */
  readonly displays: readonly (readonly (string | 0)[])[];
  /** 0 none, 1 a status formula of ours, 2 another. */
  readonly formulas: readonly (readonly (0 | 1 | 2)[])[];
}

/** A line of cells of ours. */
export interface OwnCells {
  readonly kind: OwnKind;
  readonly box: Box;
  /** For every cell of it; a formula counts its references from each cell, see `Contents`. */
  readonly text: string;
}

/** Rules and cells that take the place of those that carry this id. */
export interface WriteColoursRequest {
  readonly sheetName: string;
  readonly id: string;
  readonly rules: readonly StoredRule[];
  readonly cells: readonly OwnCells[];
  /** The cells that were judged, and what `coloursSeen` made of them: another state is refused. */
  readonly judged: readonly Box[];
  readonly fingerprint: string;
}
