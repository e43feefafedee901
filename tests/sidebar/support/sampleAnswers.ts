import { months } from '../../../host/page/sample/months.ts';
import type { ColourTarget } from '../../../sidebar/colours/recognition/ColourTarget.ts';
import type { TableReading } from '../../../src/addon/server/blockTypes.ts';
import type { SidebarContext } from '../../../src/addon/server/types.ts';
import { partsOf } from '../../../src/core/calendar/Day.ts';

export * from './sampleColours.ts';

export const context: SidebarContext = {
  language: 'ja',
  spreadsheetName: '2026年度 受注計画',
  today: '2026-11-20',
  selection: { sheetName: '試算', address: '試算!B2', rows: 1, columns: 1 },
  undo: null,
  colours: [],
};

export const tableSelected: SidebarContext = {
  ...context,
  selection: { sheetName: '店舗別売上', address: '店舗別売上!B1:C13', rows: 13, columns: 2 },
};

export const target: ColourTarget = {
  address: '店舗別売上!B1:C13',
  orientation: 'columns',
  lines: [
    { address: '店舗別売上!B2:B13', label: 'B', heading: '売上実績', numbers: 11, isPercent: false },
    { address: '店舗別売上!C2:C13', label: 'C', heading: '売上目標', numbers: 12, isPercent: false },
  ],
  actual: 0,
  target: 1,
  more: [],
  direction: 'higher',
  statusLine: { address: '店舗別売上!D2:D13', label: 'D' },
  otherRules: 2,
  applied: null,
};

const isoOf = (serial: number) => {
  const { year, month } = partsOf(serial);
  return `${year}-${String(month).padStart(2, '0')}-01`;
};

/** The sample workbook's monthly funnel: April 2024 to September 2026. */
export const monthly: TableReading = {
  address: '月次実績!A1:G31',
  selected: { row: 1, column: 1, rows: 31, columns: 7 },
  sheetName: '月次実績',
  row: 1,
  column: 1,
  values: [
    ['月', 'リード', 'アポ', '案件', '受注', '受注額', '受注目標'],
    ...months().map((m) => [
      isoOf(m.serial),
      m.leads,
      m.appointments,
      m.opportunities,
      m.orders,
      m.amount,
      m.ordersTarget,
    ]),
  ],
  formulas: Array.from({ length: 31 }, () => Array(7).fill('')),
  formats: Array.from({ length: 31 }, () => ['yyyy/mm', ...Array(4).fill('#,##0'), '#,##0"円"', '#,##0']),
};

/** The design's funnel, April to October: behind from meetings to deals. */
export const funnelTable: TableReading = {
  address: '試算!A1:C5',
  selected: { row: 1, column: 1, rows: 5, columns: 3 },
  sheetName: '試算',
  row: 1,
  column: 1,
  values: [
    ['段階', '計画', '実績'],
    ['問い合わせ', 2800, 2716],
    ['アポ', 560, 611],
    ['案件', 280, 263],
    ['受注', 84, 80],
  ],
  formulas: Array.from({ length: 5 }, () => ['', '', '']),
  formats: Array.from({ length: 5 }, () => ['', '#,##0', '#,##0']),
};

/** The monthly table with a letter for a digit and a word in its cells. */
export const mistyped: TableReading = {
  ...monthly,
  values: monthly.values.map((row, i) => {
    if (i === 12) return [row[0]!, '2O4', ...row.slice(2)];
    return i === 20 ? [...row.slice(0, 5), '約1,020万', row[6]!] : row;
  }),
};

/** The monthly table with twice the usual amount in one month, which no March explains. */
export const unusual: TableReading = {
  ...monthly,
  values: monthly.values.map((row, i) => (i === 22 ? [...row.slice(0, 5), 22_080_000, row[6]!] : row)),
};

/** Names as long as they come, and only four months of them. */
export const longNames: TableReading = {
  ...monthly,
  values: monthly.values
    .slice(0, 5)
    .map((row, i) =>
      i === 0
        ? row.map((name) => `${name}:ホワイトペーパー経由で初回商談に進んだ見込み客(エンタープライズ・関東)`)
        : row,
    ),
  formulas: monthly.formulas.slice(0, 5),
  formats: monthly.formats.slice(0, 5),
};

/** Three selected stages with their counts. */
export const stages: TableReading = {
  address: '試算!A1:B4',
  sheetName: '試算',
  selected: { row: 1, column: 1, rows: 4, columns: 2 },
  row: 1,
  column: 1,
  values: [
    ['段階', '件数'],
    ['訪問', 611],
    ['提案', 263],
    ['契約', 65.75],
  ],
  formulas: Array.from({ length: 4 }, () => ['', '']),
  formats: [
    ['', ''],
    ['', '#,##0'],
    ['', '#,##0'],
    ['', '#,##0'],
  ],
};
