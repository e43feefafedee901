/** What a planner and the add-on do to one sheet, as single steps that always can be taken. */
import type { Host } from '../../host/index.ts';
import { layoutFigure } from '../../sidebar/diagnosis/figure/layoutFigure.ts';
import { createFromTemplate } from '../../src/catalogue/templates/createFromTemplate.ts';
import { TEMPLATES } from '../../src/catalogue/templates/templates.ts';
import { build } from '../addon/book/support.ts';
import { funnelRequest, writeRequest } from '../addon/support/blocks.ts';
import { coloursIn, planFor } from '../addon/support/colours.ts';
import { ask, sheetOf } from '../addon/support/openBook.ts';
import { readTarget } from '../addon/support/readTarget.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheet = (host: Host): Sheet => sheetOf(host, sheetName(host));
export const sheetName = (host: Host): string =>
  host.globals.SpreadsheetApp.getActive().getSheets()[0].getName();

const funnel = (n: number) => ({
  goalName: ['受注', '=1+1', 'A1'][n % 3]!,
  target: 10 + (n % 7),
  targetUnit: '件',
  secured: n % 2,
  unitValue: null,
  confidence: null,
  stages: [
    { name: '商談', rate: 0.5 },
    { name: '問い合わせ', rate: 0.2 },
  ],
});

const figure = layoutFigure(
  { title: '見込み', headings: ['月', '値'], rows: [['2026/10', [3.5, 'count']]], note: '=1+1' },
  'ja',
);

const cutoffs = [
  [1, 0.8],
  [1.1, 0.9],
  [0.95, 0.5],
] as const;

/** Where the table's headings stand now; rows and columns may have been inserted above and left of it. */
export function findTable(host: Host): { row: number; column: number } {
  const values = sheet(host).getDataRange().getValues();
  const row = values.findIndex((line) => line.includes('店'));
  return { row: row + 1, column: values[row]!.indexOf('店') + 1 };
}

function recolour(host: Host, n: number): void {
  const { row, column } = findTable(host);
  const body = sheet(host).getRange(row, column + 1, 6, 2);
  host.select(body.getA1Notation(), sheetName(host));
  const found = readTarget(host);
  const [green, yellow] = cutoffs[n % cutoffs.length]!;
  const area = {
    orientation: found.orientation,
    actual: found.lines[found.actual ?? 0]!.address,
    target: found.lines[found.target ?? 1]!.address,
    status: n % 2 === 0 ? null : (found.statusLine?.address ?? null),
  };
  const words = area.status !== null;
  const spec = found.applied
    ? { ...found.applied.spec, green, yellow }
    : {
        id: null,
        areas: [area],
        direction: 'higher' as const,
        green,
        yellow,
        statusWords: words,
        legend: false,
      };
  const { request, preview } = planFor(host, spec);
  if (preview.occupied.length === 0) ask(host, 'writeColours', request);
}

export const actions = {
  writeFunnel(host: Host, n: number) {
    host.select(`K${20 + (n % 12)}`, sheetName(host));
    const request = funnelRequest(host, funnel(n), false);
    if (request.placement.occupied.length === 0) ask(host, 'writeBlock', request);
  },
  writeFigure(host: Host, n: number) {
    host.select(`K${20 + (n % 12)}`, sheetName(host));
    const request = writeRequest(host, () => figure, false);
    if (request.placement.occupied.length === 0) ask(host, 'writeBlock', request);
  },
  colour: recolour,
  recolour,
  removeColours(host: Host, n: number) {
    const colours = coloursIn(host);
    if (colours.length > 0) ask(host, 'removeColours', { id: colours[n % colours.length]!.id });
  },
  undo(host: Host) {
    const { undo } = ask(host, 'readContext');
    if (undo) ask(host, 'undoLastWrite', { id: undo.id });
  },
  /** A build, or a rebuild of what is there. */
  buildBook(host: Host) {
    build(host, createFromTemplate(TEMPLATES[0]!, 'ja', '2026-04'), 'ja', true);
  },
  selfTest(host: Host, n: number) {
    if (n % 10 === 0) ask(host, 'runSelfTest', { from: n % 3 });
  },
};

/** What the planner does by hand; the planner's cells are compared from after it on. */
export const byHand = {
  edit(host: Host, n: number) {
    const { row, column } = findTable(host);
    sheet(host)
      .getRange(row + 1 + (n % 6), column + 1)
      .setValue((n * 37) % 200);
  },
  sort(host: Host, n: number) {
    const { row, column } = findTable(host);
    sheet(host)
      .getRange(row + 1, column, 6, 3)
      .sort({ column: column + 1, ascending: n % 2 === 0 });
  },
  rename(host: Host, n: number) {
    sheet(host).setName(['表', 'A1', "4月'26", 'TRUE', '=x'][n % 5]!);
  },
  /** In 実績 of the book, where there is one; the next build keeps it. */
  editBook(host: Host, n: number) {
    const book = host.globals.SpreadsheetApp.getActive().getSheetByName('実績');
    book?.getRange(5 + (n % 3), 2).setValue(n);
  },
  insertRow(host: Host) {
    sheet(host).insertRowsBefore(1, 1);
  },
  insertColumn(host: Host) {
    if (findTable(host).column < 4) sheet(host).insertColumnsBefore(1, 1);
  },
  deleteRow(host: Host) {
    if (findTable(host).row > 1) sheet(host).deleteRows(1, 1);
  },
};

export type ActionName = keyof typeof actions;
export type ByHandName = keyof typeof byHand;
