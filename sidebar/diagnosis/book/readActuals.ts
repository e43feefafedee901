import { sheetPrefix } from '../../../src/core/book/a1.ts';
import { type FoundBook, foundSheet } from '../../../src/core/book/FoundBook.ts';
import { baseColumn, measureColumns } from '../../../src/core/book/measureColumns.ts';
import type { Measures } from '../../../src/core/book/measures.ts';
import { BASE_ROW, FIRST_MONTH_ROW } from '../../../src/core/book/places.ts';
import { columnLetter } from '../../../src/core/cells/Box.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { dayOf } from '../table/periods.ts';
import type { CellProblem } from '../table/Table.ts';

/** One measure of 実績, row by row in the order of the sheet. */
export interface MeasureRows {
  /** The column's letters. */
  readonly letter: string;
  readonly values: readonly (number | null)[];
  readonly cells: readonly string[];
}

/** 実績 as numbers. */
export interface Actuals {
  readonly sheetName: string;
  /** The date of each row. */
  readonly dates: readonly string[];
  readonly measures: ReadonlyMap<string, MeasureRows>;
  /** The month up to which the book counts, as a day of it; null: not stated. */
  readonly base: string | null;
  /** Cells that should be numbers. Text that looks like one is none to the book's formulas either. */
  readonly problems: readonly CellProblem[];
}

/** 実績 of a book that has one. @throws SHEET_HEADINGS_MISSING */
export function readActuals(plan: Plan, book: FoundBook, measures: Measures): Actuals {
  const found = foundSheet(book, 'actuals')!;
  const { values } = found;
  const columns = measureColumns(plan, measures, book);
  const rows = values.flatMap((cells, index) =>
    index >= FIRST_MONTH_ROW - 1 && dayOf(String(cells[0])) !== null ? [index] : [],
  );
  const problems: CellProblem[] = [];
  const read = new Map<string, MeasureRows>();
  for (const { key } of measures.columns) {
    const column = columns.get(key)!;
    const letter = columnLetter(column);
    const cells = rows.map((row) => `${sheetPrefix(found.name)}${letter}${row + 1}`);
    const numbers = rows.map((row, i) => {
      const value = values[row]![column - 1] ?? '';
      if (typeof value === 'number') return value;
      if (String(value).trim() !== '')
        problems.push({
          address: cells[i]!,
          text: String(value),
          row: String(values[row]![0]).slice(0, 7).replace('-', '/'),
          isFormula: (found.formulas[row]?.[column - 1] ?? '') !== '',
        });
      return null;
    });
    read.set(key, { letter, values: numbers, cells });
  }
  const base = String(values[BASE_ROW - 1]?.[baseColumn(book) - 1] ?? '');
  return {
    sheetName: found.name,
    dates: rows.map((row) => String(values[row]![0])),
    measures: read,
    base: dayOf(base) === null ? null : base,
    problems,
  };
}
