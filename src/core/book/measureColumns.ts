import { KpiError } from '../errors/KpiError.ts';
import type { Plan } from '../model/Plan.ts';
import { columnNumber } from './a1.ts';
import { type FoundBook, type FoundCells, foundSheet } from './FoundBook.ts';
import { type Measures, measureKey } from './measures.ts';
import { treeColumn } from './treeColumns.ts';
import { bookWords } from './words.ts';

/** The row of headings in 実績. */
export const HEADING_ROW = 4;

/**
 * Where 実績 has the column of each measure. In an existing book KPIツリー says by ID which columns a KPI is
 * calculated from, wherever the planner moved them and whatever they called the KPI since; what a ratio is made of
 * is known by its heading first. What has no column yet follows on the right.
 */
export function measureColumns(plan: Plan, measures: Measures, book: FoundBook): ReadonlyMap<string, number> {
  const found = foundSheet(book, 'actuals');
  if (found) expectDates(found);
  const headings = found?.values[HEADING_ROW - 1] ?? [];
  const byHeading = new Map<string, number>();
  headings.forEach((heading, index) => {
    const key = measureKey(String(heading));
    if (index > 0 && key !== '' && !byHeading.has(key)) byHeading.set(key, index + 1);
  });
  const byId = found ? columnsById(plan, measures, foundSheet(book, 'tree')) : new Map<string, number>();
  const isKpi = new Set(
    [...measures.ofKpi.values()].map((actual) => actual.kind === 'column' && actual.column),
  );
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const place = (key: string, column: number | undefined): void => {
    if (places.has(key) || column === undefined || taken.has(column) || column > headings.length) return;
    places.set(key, column);
    taken.add(column);
  };
  const keys = measures.columns.map(({ key }) => key);
  for (const key of keys) if (isKpi.has(key)) place(key, byId.get(key));
  for (const key of keys) place(key, byHeading.get(key));
  for (const key of keys) place(key, byId.get(key));
  let next = found ? headings.length + 1 : 2;
  for (const key of keys) if (!places.has(key)) places.set(key, next++);
  return places;
}

function expectDates(found: FoundCells): void {
  const first = measureKey(String(found.values[HEADING_ROW - 1]?.[0] ?? ''));
  const { ja, en } = bookWords;
  if (first === measureKey(ja.period) || first === measureKey(en.period)) return;
  throw new KpiError('SHEET_HEADINGS_MISSING', { headings: [{ ja: ja.period, en: en.period }] });
}

/** The columns the formulas of KPIツリー use, which follow when columns are moved. */
function columnsById(plan: Plan, { ofKpi }: Measures, tree: FoundCells | null): Map<string, number> {
  const columns = new Map<string, number>();
  for (const kpi of plan.kpis) {
    const row = tree?.values.findIndex((cells) => cells[treeColumn('id') - 1] === kpi.id) ?? -1;
    const used = columnsIn(tree?.formulas[row]?.[treeColumn('actual') - 1] ?? '');
    const actual = ofKpi.get(kpi.id)!;
    const keys = actual.kind === 'column' ? [actual.column] : [actual.numerator, actual.denominator];
    if (used.length === keys.length)
      keys.forEach((key, index) => {
        if (!columns.has(key)) columns.set(key, used[index]!);
      });
  }
  return columns;
}

/** Columns of another sheet in a formula, each once, in the order of first use; the first column holds the dates. */
function columnsIn(formula: string): number[] {
  const used = formula.match(/!\$?[A-Z]{1,3}(?:\$?\d+)?:/g) ?? [];
  const letters = used.map((address) => address.replace(/[^A-Z]/g, ''));
  return [...new Set(letters)].filter((letter) => letter !== 'A').map(columnNumber);
}

/** Where 実績 has the base month: the formulas of KPIツリー point at it. */
export function baseColumn(book: FoundBook): number {
  const bounds = foundSheet(book, 'tree')?.formulas[1]?.[treeColumn('cases') - 1] ?? '';
  const letters = /!\$?([A-Z]{1,3})\$?\d+/.exec(bounds)?.[1];
  return letters === undefined ? 2 : columnNumber(letters);
}
