/** The cells beside the data: status words with their heading, and the legend. What is to be written, what is in the way. */

import { formatAddress } from '../../core/cells/address.ts';
import type { Box } from '../../core/cells/Box.ts';
import type { Language } from '../../core/errors/messages/index.ts';
import type { Table } from '../sheet/Table.ts';
import type { CellChange, Content, Contents } from '../undo/Change.ts';
import { asContent, layOut, sameContent } from '../undo/contents.ts';
import { lineRuns } from './lineRuns.ts';
import { marks, statusHeading } from './palette.ts';
import { isStatusFormula } from './statusFormula.ts';

export interface CellPlan {
  readonly changes: readonly CellChange[];
  /** Addresses of cells that hold something of the planner's. */
  readonly occupied: readonly string[];
}

export const nothingPlanned: CellPlan = { changes: [], occupied: [] };

/** Fills a status line with a formula; cells that hold one of ours are ours to replace. */
export function planWords(
  table: Table,
  sheetName: string,
  box: Box,
  fill: string,
  oldFills: readonly string[],
): CellPlan {
  const occupied = cellsOf(box).filter(
    (cell) => contentAt(table, cell) !== '' && !isStatusFormula(table.formula(cell.row, cell.column)),
  );
  if (occupied.length > 0) return { changes: [], occupied: addresses(sheetName, occupied) };
  const cells = cellsOf(box).map((cell) => contentAt(table, cell));
  const changes = lineRuns(box, cells, [fill, '', ...oldFills])
    .filter((run) => !('repeated' in run.contents && run.contents.repeated === fill))
    .map((run) => change(run.box, run.contents, { repeated: fill }));
  return { changes, occupied: [] };
}

/** Clears what is ours in a status line, and leaves what the planner wrote into it. */
export function planWordsRemoval(table: Table, box: Box, oldFills: readonly string[]): CellChange[] {
  const cells = cellsOf(box).map((cell) => contentAt(table, cell));
  return lineRuns(box, cells, oldFills, isOurs)
    .filter((run) => isOurs(layOut(run.contents, run.box)[0]![0]!))
    .map((run) => change(run.box, run.contents, { repeated: '' }));
}

const isOurs = (content: Content): boolean =>
  typeof content === 'string' && content.charAt(0) === '=' && isStatusFormula(content);

/** Three short lines that say what the colours mean. */
export function planLegend(
  table: Table,
  sheetName: string,
  boxes: readonly Box[],
  texts: readonly string[],
): CellPlan {
  const occupied = boxes.filter(
    (box) => contentAt(table, box) !== '' && !isLegendText(contentAt(table, box)),
  );
  if (occupied.length > 0) return { changes: [], occupied: addresses(sheetName, occupied) };
  return { changes: boxes.flatMap((box, index) => replaceCell(table, box, texts[index]!)), occupied: [] };
}

export const planLegendRemoval = (table: Table, boxes: readonly Box[]): CellChange[] =>
  boxes.filter((box) => isLegendText(contentAt(table, box))).flatMap((box) => replaceCell(table, box, ''));

/** Only into a free cell: a heading the planner gave stays. */
export const planHeading = (table: Table, box: Box, language: Language): CellChange[] =>
  contentAt(table, box) === '' ? replaceCell(table, box, statusHeading[language]) : [];

export const planHeadingRemoval = (table: Table, box: Box): CellChange[] =>
  Object.values(statusHeading).includes(String(contentAt(table, box))) ? replaceCell(table, box, '') : [];

function replaceCell(table: Table, box: Box, text: string): CellChange[] {
  const before = contentAt(table, box);
  return sameContent(before, text) ? [] : [change(box, [[before]], [[text]])];
}

const change = (box: Box, before: Contents, after: Contents): CellChange => ({
  box,
  before: { contents: before, formats: null },
  after: { contents: after, formats: null },
});

const contentAt = (table: Table, { row, column }: { row: number; column: number }): Content =>
  asContent(table.value(row, column), table.formula(row, column));

const isLegendText = (content: Content): boolean =>
  typeof content === 'string' &&
  [marks.ok, marks.warn, marks.bad].some((mark) => content.replace(/^'/, '').indexOf(`${mark} `) === 0);

export function cellsOf(box: Box): Box[] {
  const cells: Box[] = [];
  for (let row = box.row; row < box.row + box.rows; row++)
    for (let column = box.column; column < box.column + box.columns; column++)
      cells.push({ row, column, rows: 1, columns: 1 });
  return cells;
}

/** The first few; a sentence cannot name hundreds. */
const addresses = (sheetName: string, cells: readonly Box[]): string[] =>
  cells.slice(0, 20).map((cell) => formatAddress(sheetName, cell));
