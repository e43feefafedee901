import type { BookReading, RawCell } from '../../../src/addon/server/bookTypes.ts';
import type { Plan } from '../../../src/core/model/Plan.ts';
import { build, emptyBook, foundSheet } from '../../addon/book/support.ts';
import { ask, openBook, sheetOf } from '../../addon/support/openBook.ts';
import { templatePlan } from './designScreens.ts';

/** Months of 実績 by heading, from April on. */
export type Months = Readonly<Record<string, readonly (number | string)[]>>;

/** April to October of the design's plan: behind from meetings to deals, renewals slightly. */
export const fieldSales: Months = {
  検索: [199, 190, 200, 203, 178, 198, 204],
  広告: [122, 115, 127, 131, 114, 128, 131],
  紹介: [71, 66, 71, 71, 60, 70, 67],
  'アポ数(実施)': [86, 83, 90, 92, 80, 89, 91],
  '案件数(見積り提出)': [41, 39, 41, 40, 33, 35, 34],
  受注数: [11, 12, 13, 13, 10, 11, 10],
  新規受注額: [11_000_000, 12_300_000, 13_100_000, 13_300_000, 10_100_000, 11_200_000, 10_200_000],
  更新対象: [14, 8, 9, 10, 7, 12, 10],
  更新対象社数: [14, 8, 9, 10, 7, 12, 10],
  更新社数: [13, 8, 9, 9, 7, 11, 9],
  更新数: [13, 8, 9, 9, 7, 11, 9],
  更新受注額: [17_030_000, 10_400_000, 11_880_000, 11_700_000, 9_170_000, 14_520_000, 11_760_000],
};

/** A book as the add-on builds it, months typed in, and read back with everything calculated. */
export function builtBook(plan: Plan = templatePlan, months: Months = fieldSales, firstRow = 7): BookReading {
  const host = openBook(emptyBook);
  build(host, plan);
  const { name, values } = foundSheet(ask(host, 'readBook'), 'actuals');
  const sheet = sheetOf(host, name);
  for (const [heading, cells] of Object.entries(months)) {
    const column = values[3]!.indexOf(heading as RawCell) + 1;
    if (column === 0) throw new Error(`no column ${heading}`);
    sheet.getRange(firstRow, column, cells.length, 1).setValues(cells.map((cell) => [cell]));
  }
  return ask(host, 'readBook');
}
