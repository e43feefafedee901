/** A spreadsheet with the pushed add-on, and the KPI book built into it as the sidebar does. */
import type { Host } from '../../../host/index.ts';
import type { BookReading, BookResult } from '../../../src/addon/server/bookTypes.ts';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import type { SheetBlock } from '../../../src/core/book/SheetBlock.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { ask } from '../support/openBook.ts';

export const emptyBook = { メモ: { A1: '私のメモ' } };

export function request(host: Host, sheets: readonly SheetBlock[], mayOverwrite = false) {
  const { fingerprint } = ask(host, 'planBook', { sheets });
  return { sheets, fingerprint, mayOverwrite };
}

/** Reads what is there, lays the plan out around it, and writes what differs. */
export function build(
  host: Host,
  plan: Plan,
  language: 'ja' | 'en' = 'ja',
  mayOverwrite = false,
): BookResult {
  const found = ask(host, 'readBook');
  return ask(host, 'buildBook', request(host, layoutBook(plan, language, found), mayOverwrite));
}

export function foundSheet(reading: BookReading, key: string) {
  const sheet = reading.sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** A value of KPIツリー: the column's letter in the row of the KPI. */
export function treeValue(reading: BookReading, id: string, column: string): unknown {
  const { values } = foundSheet(reading, 'tree');
  const row = values.find((cells) => cells[10] === id);
  return row?.[column.charCodeAt(0) - 65];
}
