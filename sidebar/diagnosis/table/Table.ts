import type { Direction } from '../../../src/core/judge/Direction.ts';

/** What a selected table turned out to be. */
export type Diagnosable = SeriesTable | FunnelTable;

/** How the numbers of a column are written; `unit:社` are counted in that unit, by id or the planner's own word. */
export type Form = 'count' | 'money' | 'percent' | `unit:${string}`;

/**
 * How periods become one number: added up, the last one, their mean, or for a rate what was counted over what it was
 * counted in.
 */
export type Joining = 'sum' | 'last' | 'mean' | 'rate';

export interface Series {
  /** Tells series of the same heading apart. */
  readonly id: string;
  readonly heading: string;
  readonly form: Form;
  readonly joining: Joining;
  readonly direction: Direction;
  /** A column of targets, not of what happened. */
  readonly isTarget: boolean;
  /** One a period; null where nothing was entered. */
  readonly values: readonly (number | null)[];
  /** Where each value stands; null for a period without a row. */
  readonly cells: readonly (string | null)[];
  /** What a rate is divided from; null where only the rate is known, or for other numbers. */
  readonly counts: Counts | null;
}

export interface Counts {
  readonly numerators: readonly (number | null)[];
  readonly denominators: readonly (number | null)[];
}

export type Grain = 'month' | 'week' | 'day' | 'other';

export interface Period {
  readonly label: string;
  /** First day, yyyy-MM-dd; null where the table names its periods otherwise. */
  readonly date: string | null;
}

/** Numbers in time order, a column a series. */
export interface SeriesTable {
  readonly kind: 'series';
  readonly address: string;
  readonly grain: Grain;
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
  readonly problems: readonly CellProblem[];
}

/** Stages of a funnel with two columns of counts: plan and actual, or two periods. */
export interface FunnelTable {
  readonly kind: 'funnel';
  readonly address: string;
  readonly stages: readonly string[];
  readonly form: Form;
  readonly columns: readonly { readonly heading: string; readonly counts: readonly (number | null)[] }[];
  readonly problems: readonly CellProblem[];
}

/** A cell that should hold a number and does not. */
export interface CellProblem {
  readonly address: string;
  readonly text: string;
  /** What it stands in: the period or stage, to be left out. */
  readonly row: string;
  /** A formula comes out wrong: it is never written over. */
  readonly isFormula: boolean;
}

export type TableFault = 'NO_NUMBERS' | 'NO_TIME_AND_ONE_COLUMN';
