/** The shop table of the design: 12 shops, actuals in B, targets in C, status words into D. */
import type { Area } from '../../../sidebar/colours/plan/Area.ts';
import { appliedIn } from '../../../sidebar/colours/plan/applied.ts';
import { buildRules } from '../../../sidebar/colours/plan/buildRules.ts';
import type { ColourSpec } from '../../../sidebar/colours/plan/ColourSpec.ts';
import type {
  ColourCells,
  ColourReading,
  SeenCell,
  SheetColours,
  WriteColoursRequest,
} from '../../../src/addon/server/colourTypes.ts';
import { splitAddress } from '../../../src/core/cells/address.ts';
import { cellsOf, parseBox } from '../../../src/core/cells/Box.ts';

type Value = number | string;

export const shopRows: readonly (readonly Value[])[] = [
  ['店舗', '売上実績', '売上目標'],
  ['札幌', 412, 400],
  ['仙台', 366, 380],
  ['大宮', 298, 320],
  ['新宿', 1024, 980],
  ['渋谷', 792, 900],
  ['横浜', 655, 640],
  ['名古屋', 540, 560],
  ['京都', 305, 300],
  ['梅田', 701, 850],
  ['神戸', 287, 320],
  ['広島', 251, 250],
  ['福岡', '', 420],
];

const box = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });

/** The shops with colours on these areas. */
export const sheetOf = (id: string, areas: readonly Area[]): SheetColours => ({
  sheetId: 1,
  sheetName: '店舗別売上',
  rules: buildRules({ id, areas, direction: 'higher', green: 1, yellow: 0.9, legend: null, separator: ',' }),
});

const shops = sheetOf('c1', [
  { orientation: 'columns', actual: box(2, 2, 12), target: box(2, 3, 12), status: box(2, 4, 12) },
]);

const returned: SheetColours = {
  sheetId: 2,
  sheetName: '返品',
  rules: buildRules({
    id: 'c2',
    areas: [{ orientation: 'columns', actual: box(2, 4, 39), target: 0.025, status: null }],
    direction: 'lower',
    green: 1,
    yellow: 0.9,
    legend: null,
    separator: ',',
  }),
};

/** As the sheets carry them. */
export const coloured = [shops, returned];
export const [applied, returns] = appliedIn(coloured) as [
  ReturnType<typeof appliedIn>[number],
  ReturnType<typeof appliedIn>[number],
];

/** The selected table as the server reads it. */
export const reading: ColourReading = {
  sheetId: 1,
  sheetName: '店舗別売上',
  boxes: [{ row: 1, column: 2, rows: 13, columns: 2 }],
  row: 1,
  column: 1,
  cells: [
    ['店舗', '売上実績', '売上目標', ''],
    ...Array.from({ length: 11 }, (): SeenCell[] => ['店', 0, 0, '']),
    ['店', '', 0, ''],
  ],
  rules: [],
  otherRules: 2,
};

export const colouredReading: ColourReading = { ...reading, rules: shops.rules };

/** The cells asked for; `typed` stands in some of them instead. */
export function cellsAt(
  address: string,
  typed: Readonly<Record<string, Value>> = {},
  rules: ColourCells['rules'] = [],
): ColourCells {
  const asked = parseBox(splitAddress(address)!.cells, { rows: 1000, columns: 26 })!;
  const values: Value[][] = Array.from({ length: asked.rows }, () => []);
  for (const { row, column } of cellsOf(asked)) {
    const name = `${'ABCDEFGH'[column - 1]}${row}`;
    values[row - asked.row]!.push(typed[name] ?? shopRows[row - 1]?.[column - 1] ?? '');
  }
  return {
    sheetId: 1,
    sheetName: '店舗別売上',
    rules,
    otherRules: 2,
    box: asked,
    rows: 1000,
    columns: 26,
    separator: ',',
    values,
    displays: values.map((line) => line.map(() => 0)),
    formulas: values.map((line) => line.map(() => 0)),
  };
}

/** What a write puts on the sheet, as it would be read back. */
export const specOf = ({ sheetName, rules }: WriteColoursRequest): ColourSpec =>
  appliedIn([{ sheetId: 1, sheetName, rules }])[0]!.spec;
