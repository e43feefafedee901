import { KpiError } from '../errors/KpiError.ts';
import { COLUMNS, readHeading } from './columns.ts';
import type { KpiField } from './Kpi.ts';

export type Rows = readonly (readonly unknown[])[];

/** Where things stand in a definition sheet as it was found. All indices count from 0. */
export interface SheetLayout {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<KpiField, number>;
  /** Columns of the planner's own. */
  readonly others: readonly { readonly heading: string; readonly column: number }[];
}

/** Headings that make a row the heading row: the name and at least two more. */
const ENOUGH_HEADINGS = 3;

export function cellText(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).trim();
}

/**
 * Finds the heading row and what each column means, whatever their order and language. A heading that
 * stands twice is refused: nobody could say which of the two columns counts.
 */
export function findLayout(rows: Rows): SheetLayout {
  const headerRow = rows.findIndex(isHeaderRow);
  if (headerRow < 0) {
    throw new KpiError('SHEET_HEADINGS_MISSING', { headings: COLUMNS.slice(0, 4).map((c) => c.heading) });
  }
  const columns = new Map<KpiField, number>();
  const others: { heading: string; column: number }[] = [];
  rows[headerRow]!.forEach((value, index) => {
    const heading = cellText(value);
    const known = readHeading(heading);
    if (known && columns.has(known.field)) {
      throw new KpiError('SHEET_HEADING_TWICE', { row: headerRow, column: index, value: heading });
    }
    if (known) columns.set(known.field, index);
    else if (heading !== '') others.push({ heading, column: index });
  });
  return { headerRow, columns, others };
}

function isHeaderRow(row: readonly unknown[]): boolean {
  const fields = row.map((value) => readHeading(cellText(value))?.field);
  return fields.indexOf('name') >= 0 && fields.filter(Boolean).length >= ENOUGH_HEADINGS;
}
