import { columnLetter } from '../cells/Box.ts';
import type { Language } from '../errors/messages/index.ts';
import type { KpiField } from '../model/Kpi.ts';
import type { Plan } from '../model/Plan.ts';
import { sheetPrefix } from './a1.ts';
import { type FoundBook, foundSheet } from './FoundBook.ts';
import { NEW_SHEET_ROWS, SHEET_KEYS, type SheetKey } from './SheetBlock.ts';
import { TREE, type TreeColumn } from './treeColumns.ts';
import { bookWords } from './words.ts';

/** The row of the base month in 実績. */
export const BASE_ROW = 2;
/** First row of months in 実績; the rows above hold title, month, groups, headings, units and totals. */
export const FIRST_MONTH_ROW = 7;
/** As far as totals within 実績 look: all rows a new sheet has. */
export const LAST_MONTH_ROW = NEW_SHEET_ROWS;
export const FIRST_TREE_ROW = 5;

/** Where things stand that formulas of other sheets point at. */
export interface BookPlaces {
  readonly names: Readonly<Record<SheetKey, string>>;
  readonly fieldColumn: ReadonlyMap<KpiField | 'market', number>;
  /** Column of each measure of 実績. */
  readonly measureColumn: ReadonlyMap<string, number>;
  readonly treeRow: ReadonlyMap<string, number>;
  /** Where 実績 has the base month. */
  readonly baseColumn: number;
}

/** The names found sheets bear, and for the others a name that nobody else has. */
export function sheetNames(book: FoundBook, language: Language): Record<SheetKey, string> {
  const names = {} as Record<SheetKey, string>;
  const taken = new Set([...book.otherNames, ...book.sheets.map(({ name }) => name)].map(fold));
  for (const key of SHEET_KEYS) {
    const wanted = bookWords[language].sheets[key];
    let name = foundSheet(book, key)?.name ?? wanted;
    for (let n = 2; !foundSheet(book, key) && taken.has(fold(name)); n++) name = `${wanted} (${n})`;
    names[key] = name;
    taken.add(fold(name));
  }
  return names;
}

/** Sheets that differ only in case count as one name. */
const fold = (name: string): string => name.toLowerCase();

/** A whole column of KPI定義. */
export function definitionColumn({ names, fieldColumn }: BookPlaces, field: KpiField | 'market'): string {
  const letter = columnLetter(fieldColumn.get(field)!);
  return `${sheetPrefix(names.definitions)}$${letter}:$${letter}`;
}

/** One column of all rows of KPIツリー. */
export function treeRange({ names, treeRow }: BookPlaces, column: TreeColumn): string {
  const last = FIRST_TREE_ROW + treeRow.size - 1;
  return `${sheetPrefix(names.tree)}$${TREE[column]}$${FIRST_TREE_ROW}:$${TREE[column]}$${last}`;
}

/**
 * The column of one measure in 実績, or of the dates, however long it grows. What stands above the rows has no date
 * beside it and so is never counted.
 */
export function measureRows({ names, measureColumn }: BookPlaces, key: string | null): string {
  const letter = key === null ? 'A' : columnLetter(measureColumn.get(key)!);
  return `${sheetPrefix(names.actuals)}$${letter}:$${letter}`;
}

export const baseMonth = ({ names, baseColumn }: BookPlaces): string =>
  `${sheetPrefix(names.actuals)}$${columnLetter(baseColumn)}$${BASE_ROW}`;

/** The first day of the plan's year as a formula. */
export const startDate = ({ start }: Plan): string =>
  `DATE(${Number(start.slice(0, 4))},${Number(start.slice(5, 7))},1)`;
