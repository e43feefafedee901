/** Cell contents as data: reading them, comparing them, laying a filled block out. */
import { isDate } from '../../core/calendar/isDate.ts';
import { type Box, cellName, columnNumber, lastColumn, lastRow } from '../../core/cells/Box.ts';
import { plainText } from '../sheet/plainText.ts';
import type { Range } from '../sheet/services.ts';
import type { Content, Contents, Formats } from './Change.ts';

/** What stands in a range, such that writing it back gives the same cells. Two service calls. */
export function readContents(range: Range): Content[][] {
  const formulas = range.getFormulas();
  return range.getValues().map((line, r) => line.map((value, c) => asContent(value, formulas[r]![c]!)));
}

export function asContent(value: unknown, formula: string): Content {
  if (formula !== '') return formula;
  if (typeof value === 'string') return value === '' ? '' : plainText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? { date: value.getTime() } : '';
}

/** The contents of every cell of a block. */
export function layOut(contents: Contents, box: Box): readonly (readonly Content[])[] {
  if (!('repeated' in contents)) return contents;
  const { repeated } = contents;
  return gridOf(box, (r, c) => fillCell(repeated, { row: box.row + r, column: box.column + c }));
}

const gridOf = <T>({ rows, columns }: Box, cell: (r: number, c: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cell(r, c)));

/** A block as large as the box; beyond what is given, the standard. */
export const fillUp = <T>(block: readonly (readonly T[])[], box: Box, standard: T): T[][] =>
  gridOf(box, (r, c) => block[r]?.[c] ?? standard);

/** What a block that stands at a cell holds in a part of it. */
export const cutOut = <T>(block: readonly (readonly T[])[], { row, column }: Cell, part: Box): T[][] =>
  block
    .slice(part.row - row, lastRow(part) - row + 1)
    .map((line) => line.slice(part.column - column, lastColumn(part) - column + 1));

type Cell = Pick<Box, 'row' | 'column'>;

export const offsets = /\{(-?\d+);(-?\d+)\}/g;

/** The content of one cell of a filled block. */
export const fillCell = (fill: string, { row, column }: Cell): string =>
  fill.replace(offsets, (_, down: string, right: string) =>
    cellName(row + Number(down), column + Number(right)),
  );

/** The other way round: what a cell holds, such that like formulas beside each other are one text. */
export function asFill(content: string, cell: Cell): Contents {
  const repeated = content.replace(/"[^"]*"|\$?([A-Z]+)(\$?)(\d+)/g, (part, letters, pin, row) =>
    letters && !pin && part.charAt(0) !== '$'
      ? `{${row - cell.row};${columnNumber(letters) - cell.column}}`
      : part,
  );
  return fillCell(repeated, cell) === content ? { repeated } : [[content]];
}

/** For `setValues`. */
export const asValues = (contents: readonly (readonly Content[])[]): unknown[][] =>
  contents.map((line) =>
    line.map((content) => (typeof content === 'object' ? new Date(content.date) : content)),
  );

/** Whether two cells hold the same. Sheets may respell a formula's spaces and letter case. */
export const sameContent = (a: Content, b: Content): boolean => normal(a) === normal(b);

function normal(content: Content): string {
  if (typeof content === 'string' && content.charAt(0) === '=')
    return content.replace(/\s+/g, '').toUpperCase();
  return JSON.stringify(content);
}

/** The formats of a range. Four service calls. What looks like the default is stored as "none". */
export function readFormats(range: Range): Formats {
  const without = (standard: string) => (colour: string) =>
    colour.toLowerCase() === standard ? null : colour;
  return {
    numberFormats: range.getNumberFormats(),
    backgrounds: range.getBackgrounds().map((line) => line.map(without('#ffffff'))),
    fontColors: range.getFontColors().map((line) => line.map(without('#000000'))),
    fontWeights: range.getFontWeights() as unknown as string[][],
  };
}
