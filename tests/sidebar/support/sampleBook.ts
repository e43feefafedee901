import type { BookReading, FoundSheet, RawCell } from '../../../src/addon/server/bookTypes.ts';
import { FIRST_MONTH_ROW } from '../../../src/core/book/places.ts';
import { formatDay } from '../../../src/core/calendar/Day.ts';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { createPlan, type Plan } from '../../../src/core/model/Plan.ts';
import { build, emptyBook, foundSheet } from '../../addon/book/support.ts';
import { ask, openBook, sheetOf } from '../../addon/support/openBook.ts';
import { bookOf, templatePlan } from './designScreens.ts';

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
export function builtBook(
  plan: Plan = templatePlan,
  given: Months | ((actuals: FoundSheet) => Months) = fieldSales,
): BookReading {
  const host = openBook(emptyBook);
  build(host, plan);
  const actuals = foundSheet(ask(host, 'readBook'), 'actuals');
  const { name, values } = actuals;
  const months = typeof given === 'function' ? given(actuals) : given;
  const sheet = sheetOf(host, name);
  for (const [heading, cells] of Object.entries(months)) {
    const column = values[3]!.indexOf(heading as RawCell) + 1;
    if (column === 0) throw new Error(`no column ${heading}`);
    sheet.getRange(FIRST_MONTH_ROW, column, cells.length, 1).setValues(cells.map((cell) => [cell]));
  }
  return ask(host, 'readBook');
}

/** The same without a spreadsheet: what its formulas would add up is put in. For pages that only have to look right. */
export function plainBook(plan: Plan = templatePlan, months: Months = fieldSales): BookReading {
  const sum = (...headings: string[]) =>
    months[headings[0]!]!.map((_, row) => {
      const parts = headings.map((heading) => months[heading]![row]);
      return parts.includes('') ? '' : parts.reduce<number>((total, part) => total + Number(part), 0);
    });
  const totals: Months =
    '検索' in months
      ? { 問い合わせ数: sum('検索', '広告', '紹介'), 年間受注額: sum('新規受注額', '更新受注額') }
      : {};
  const book = bookOf(plan);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.key !== 'actuals') return sheet;
      const values = sheet.values.map((row, at) =>
        // Dates arrive as text.
        row.map((cell, column) => (column === 0 && typeof cell === 'number' && at > 5 ? isoOf(cell) : cell)),
      );
      for (const [heading, cells] of Object.entries({ ...months, ...totals })) {
        const column = values[3]!.indexOf(heading);
        cells.forEach((cell, i) => {
          values[FIRST_MONTH_ROW - 1 + i]![column] = cell;
        });
      }
      return { ...sheet, values };
    }),
  };
}

const isoOf = (serial: number) => formatDay(serial).replaceAll('/', '-');

/** 200 KPIs below each other, four to a parent, each with seven months. */
export function largeBook(): BookReading {
  const parts = (n: number) => [1, 2, 3, 4].map((k) => n * 4 + k).filter((part) => part < 200);
  const plan = createPlan({
    name: '大きな計画',
    start: '2026-04',
    kpis: Array.from({ length: 200 }, (_, n) =>
      createKpi({
        id: `k${n}`,
        name: `指標${n}番`,
        kind: n === 0 ? 'kgi' : 'kpi',
        unit: 'count',
        direction: 'higher',
        aggregation: 'sum',
        target: 1200,
        formula: parts(n)
          .map((part) => `指標${part}番`)
          .join(' + '),
      }),
    ),
  });
  const months = Object.fromEntries(
    plan.kpis.map(({ name }, n) => [
      name,
      [0, 1, 2, 3, 4, 5, 6].map((month) => 90 + ((n * 7 + month * 3) % 20)),
    ]),
  );
  return plainBook(plan, months);
}
