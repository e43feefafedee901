import type { Form } from '../table/Table.ts';

/** A cell of a figure: text, or a number with the way it is written; null: nothing known. */
export type FigureCell = string | readonly [value: number | null, form: Form];

/** A figure as a table of values with a title, written where the planner points. */
export interface Figure {
  readonly title: string;
  readonly headings: readonly string[];
  /** As wide as the headings. */
  readonly rows: readonly (readonly FigureCell[])[];
  /** Stands below the table: what the numbers mean and when they were computed. */
  readonly note: string;
}
