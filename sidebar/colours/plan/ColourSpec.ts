import type { UndoSummary } from '../../../src/addon/server/types.ts';
import type { Verdict } from '../../../src/core/colours/marks.ts';
import type { Direction } from '../../../src/core/judge/Direction.ts';

export interface ColourArea {
  readonly orientation: 'columns' | 'rows';
  readonly actual: string;
  /** Address of as many target cells, or of one cell, on the same sheet; or one fixed number for all. */
  readonly target: string | number;
  /** Address of the status cells; null: none. */
  readonly status: string | null;
}

/** What is to be coloured, as the form says it. */
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

/** Colours that are on a sheet, as its rules tell. */
export interface AppliedColours {
  readonly id: string;
  readonly address: string;
  readonly spec: ColourSpec;
}

export interface JudgedCell {
  readonly address: string;
  readonly name: string;
  readonly actual: string;
  readonly target: string;
  /** 1 = 100%; null where nothing is judged or the target is 0. */
  readonly achievement: number | null;
  readonly verdict: Verdict;
}

/** What applying would do. */
export interface ColourPreview {
  readonly cells: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Up to 3 cells nearest to a cut-off. */
  readonly nearest: readonly JudgedCell[];
  readonly otherRules: number;
  /** Cells the status words or the legend would cover; applying is refused while there are any. */
  readonly occupied: readonly string[];
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
