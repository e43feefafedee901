/** What a selected table turned out to be. */
export type Diagnosable = SeriesTable | FunnelTable;

/** How the numbers of a column are counted, which decides how they are written and whether they add up. */
export type Form = 'count' | 'money' | 'percent';

export interface Series {
  readonly heading: string;
  readonly form: Form;
  /** A column of targets, not of what happened. */
  readonly isTarget: boolean;
  /** One a period; null where nothing was entered. */
  readonly values: readonly (number | null)[];
  /** Where each value stands; null for a period without a row. */
  readonly cells: readonly (string | null)[];
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
}

export type TableFault = 'NO_NUMBERS' | 'NO_TIME_AND_ONE_COLUMN';
