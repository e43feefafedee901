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
