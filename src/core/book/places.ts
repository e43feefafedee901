import { columnLetter } from '../cells/Box.ts';
import type { Language } from '../errors/messages/index.ts';
import type { KpiField } from '../model/Kpi.ts';
import type { Plan } from '../model/Plan.ts';
import { sheetPrefix } from './a1.ts';
import { type FoundBook, foundSheet } from './FoundBook.ts';
import { SHEET_KEYS, type SheetKey } from './SheetBlock.ts';
import { bookWords } from './words.ts';

/** First row of months in 実績; the rows above hold title, month, groups, headings, units and totals. */
export const FIRST_MONTH_ROW = 7;
/** As far as totals look: a year of days. */
export const LAST_MONTH_ROW = 400;
export const FIRST_TREE_ROW = 5;

/** Where things stand that formulas of other sheets point at. */
export interface BookPlaces {
  readonly names: Readonly<Record<SheetKey, string>>;
  readonly fieldColumn: ReadonlyMap<KpiField | 'market', number>;
  /** Column of each measure of 実績. */
  readonly measureColumn: ReadonlyMap<string, number>;
  readonly treeRow: ReadonlyMap<string, number>;
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

/** The rows of one measure in 実績. */
export function measureRows({ names, measureColumn }: BookPlaces, key: string): string {
  const letter = columnLetter(measureColumn.get(key)!);
  return `${sheetPrefix(names.actuals)}$${letter}$${FIRST_MONTH_ROW}:$${letter}$${LAST_MONTH_ROW}`;
}

export function dateRows({ names }: BookPlaces): string {
  return `${sheetPrefix(names.actuals)}$A$${FIRST_MONTH_ROW}:$A$${LAST_MONTH_ROW}`;
}

export const baseMonth = ({ names }: BookPlaces): string => `${sheetPrefix(names.actuals)}$B$2`;

/** The first day of the plan's year as a formula. */
export const startDate = ({ start }: Plan): string =>
  `DATE(${Number(start.slice(0, 4))},${Number(start.slice(5, 7))},1)`;
