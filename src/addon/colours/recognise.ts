/** From a selection to a suggestion: what is actual, what is target, which way is good, where words could go. */
import { KpiError } from '../../core/errors/KpiError.ts';
import type { ColourArea, ColourTarget, Line } from '../server/types.ts';
import { formatAddress } from '../sheet/address.ts';
import { type Box, boundingBox, columnLetter, lastColumn, lastRow } from '../sheet/Box.ts';
import { boxRange } from '../sheet/boxRange.ts';
import { cutToData, type Selection, summarize } from '../sheet/readSelection.ts';
import { type Grid, toBox, toGrid, toSpan } from './Grid.ts';
import { type Pair, pairDirection, pairLines } from './pairLines.ts';
import { type NumberLine, readLines, type TableLines } from './readLines.ts';

/** Unselected headings above or left of the selection, and free lines after it, are looked for this far. */
const headingReach = 3;
const statusReach = 12;
const maxCells = 500_000;

export type Recognised = Omit<ColourTarget, 'otherRules' | 'applied'>;

export function recognise(selection: Selection): Recognised {
  const boxes = usableBoxes(selection);
  const around = surroundings(selection, boxes);
  if (around.rows * around.columns > maxCells)
    throw new KpiError('SELECTION_TOO_LARGE', { value: around.rows * around.columns, limit: maxCells });
  const range = boxRange(selection.sheet, around);
  const values = range.getValues();
  const formats = range.getNumberFormats();
  const read = (orientation: Grid['orientation']): Reading => {
    const grid = toGrid(orientation, around, values, formats);
    const spans = boxes.map((box) => toSpan(orientation, box));
    return { grid, tables: readLines(grid, spans) };
  };
  return suggest(selection, boxes, chooseReading(read('columns'), read('rows'), boundingBox(boxes)));
}

interface Reading {
  readonly grid: Grid;
  readonly tables: readonly TableLines[];
}

function usableBoxes(selection: Selection): Box[] {
  const { boxes, name } = selection;
  if (boxes.length === 0) throw new KpiError('NOTHING_SELECTED');
  const [only] = boxes;
  if (boxes.length === 1 && only!.rows === 1 && only!.columns === 1)
    throw new KpiError('ONE_CELL_SELECTED', { place: formatAddress(name, only!) });
  const cut = cutToData(selection);
  if (cut.length === 0) throw new KpiError('SELECTION_EMPTY', { place: summarize(selection).address });
  return cut;
}

function surroundings({ rows, columns }: Selection, boxes: readonly Box[]): Box {
  const inner = boundingBox(boxes);
  const row = Math.max(1, inner.row - headingReach);
  const column = Math.max(1, inner.column - headingReach);
  return {
    row,
    column,
    rows: Math.min(rows, lastRow(inner) + statusReach) - row + 1,
    columns: Math.min(columns, lastColumn(inner) + statusReach) - column + 1,
  };
}

/** The reading in which headings say more; else tall tables have columns, flat ones rows. */
function chooseReading(columns: Reading, rows: Reading, box: Box): Reading {
  const known = ({ tables }: Reading) =>
    tables.reduce(
      (sum, { lines }) => sum + lines.filter(({ role }) => role === 'actual' || role === 'target').length,
      0,
    );
  if (known(columns) !== known(rows)) return known(columns) > known(rows) ? columns : rows;
  return box.rows >= box.columns ? columns : rows;
}

function suggest(selection: Selection, boxes: readonly Box[], { grid, tables }: Reading): Recognised {
  const { orientation } = grid;
  const place = boxes.map((box) => formatAddress(selection.name, box)).join(', ');
  const all = tables.reduce<NumberLine[]>((lines, table) => lines.concat(table.lines), []);
  if (!all.some((line) => line.numbers > 0)) throw new KpiError('NO_NUMBERS_SELECTED', { place });
  const address = (line: number, from: number, to: number) =>
    formatAddress(selection.name, toBox(orientation, { from, to, firstLine: line, lastLine: line }));
  const label = (line: number) => (orientation === 'columns' ? columnLetter(line) : String(line));
  const areas: { pair: Pair; area: ColourArea; statusLine: number | null }[] = [];
  for (const table of tables) {
    const free = freeLines(grid, table);
    for (const pair of pairLines(table.lines)) {
      const { actual, target } = pair;
      const statusLine = free.shift() ?? null;
      const area: ColourArea = {
        orientation,
        actual: address(actual.line, actual.from, actual.to),
        target: target ? address(target.line, target.from, target.to) : 0,
        status: statusLine === null ? null : address(statusLine, actual.from, actual.to),
      };
      areas.push({ pair, area, statusLine });
    }
  }
  const [first, ...rest] = areas;
  const lines: Line[] = all.map((line) => ({
    address: address(line.line, line.from, line.to),
    label: label(line.line),
    heading: line.heading,
    numbers: line.numbers,
    isPercent: line.isPercent,
  }));
  const status = first ? first.statusLine : (freeLines(grid, tables[0]!)[0] ?? null);
  return {
    address: place,
    orientation,
    lines,
    actual: first ? all.indexOf(first.pair.actual) : null,
    target: first?.pair.target ? all.indexOf(first.pair.target) : null,
    more: rest.filter(({ pair }) => pair.target !== null).map(({ area }) => area),
    direction: first ? pairDirection(first.pair, selection.name) : 'higher',
    statusLine:
      status === null
        ? null
        : { address: address(status, tables[0]!.from, tables[0]!.to), label: label(status) },
  };
}

/** Lines after the table that are blank from the heading to the last cell. */
function freeLines(grid: Grid, table: TableLines): number[] {
  const free: number[] = [];
  for (let line = table.lastLine + 1; line < table.lastLine + statusReach; line++) {
    let blank = true;
    for (let along = Math.max(1, table.from - 1); along <= table.to && blank; along++)
      blank = grid.value(along, line) === '';
    if (blank) free.push(line);
  }
  return free;
}
