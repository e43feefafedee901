/** A spreadsheet with the pushed add-on, and the KPI book built into it as the sidebar does. */
import type { Host } from '../../../host/index.ts';
import type { BookReading, BookResult } from '../../../src/addon/server/bookTypes.ts';
import { layoutBook } from '../../../src/core/book/layoutBook.ts';
import type { SheetBlock } from '../../../src/core/book/SheetBlock.ts';
import { createKpi } from '../../../src/core/model/Kpi.ts';
import { createPlan, type Plan } from '../../../src/core/model/Plan.ts';
import { ask, ruleTexts, sheetOf } from '../support/openBook.ts';

export const emptyBook = { メモ: { A1: '私のメモ' } };

export function request(host: Host, sheets: readonly SheetBlock[], mayOverwrite = false) {
  const { fingerprint } = ask(host, 'planBook', { sheets });
  return { sheets, fingerprint, mayOverwrite, language: 'ja' as const };
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

/** 受注額 = 受注数 × 単価, and as many further measured KPIs as asked for. */
export function planOf(more = 0): Plan {
  const kpi = (id: string, name: string, given: object) =>
    createKpi({ id, name, unit: 'count', direction: 'higher', aggregation: 'sum', ...given });
  return createPlan({
    name: '受注計画',
    start: '2026-04',
    kpis: [
      kpi('k00', '受注額', { kind: 'kgi', unit: 'yen', formula: '受注数 × 単価', target: 144_000_000 }),
      kpi('k01', '受注数', { parent: 'k00', target: 144, green: 144, yellow: 129.6, owner: '高橋' }),
      kpi('k02', '単価', {
        ...{ parent: 'k00', unit: 'yen', target: 1_000_000, aggregation: 'ratioOfSums' },
        ...{ numerator: '受注額', denominator: '受注数' },
      }),
      ...Array.from({ length: more }, (_, n) => kpi(`k${n + 3}`, `指標${n + 3}`, { target: 100 + n })),
    ],
  });
}

export const names = (host: Host): string[] =>
  host.globals.SpreadsheetApp.getActive()
    .getSheets()
    .map((sheet: { getName(): string }) => sheet.getName());

const kindOfRule = (rule: object): string =>
  String((rule as GoogleAppsScript.Spreadsheet.DataValidation).getCriteriaType());

/** What stands in every sheet and how it looks, as far as it is in use. */
export const everything = (host: Host) =>
  names(host).map((name) => {
    const range = sheetOf(host, name).getDataRange();
    return {
      name,
      values: range.getValues(),
      formulas: range.getFormulas(),
      fills: range.getBackgrounds(),
      formats: range.getNumberFormats(),
      validations: range
        .getDataValidations()
        .map((row: (object | null)[]) => row.map((rule) => rule && kindOfRule(rule))),
      rules: ruleTexts(host, name),
    };
  });
