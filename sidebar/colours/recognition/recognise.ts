/** From a selection to a suggestion: what is actual, what is target, which way is good, where words could go. */

import type { ColourReading } from '../../../src/addon/server/colourTypes.ts';
import { formatAddress } from '../../../src/core/cells/address.ts';
import { type Box, boundingBox, columnLetter } from '../../../src/core/cells/Box.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { appliedAt } from '../plan/applied.ts';
import type { ColourArea } from '../plan/ColourSpec.ts';
import type { ColourTarget, Line } from './ColourTarget.ts';
import { type Grid, toBox, toGrid, toSpan } from './Grid.ts';
import { type Pair, pairDirection, pairLines } from './pairLines.ts';
import { type NumberLine, readLines, type TableLines } from './readLines.ts';

/** Free lines after the selection are looked for this far; as far as the server reads. */
const statusReach = 12;

export function recognise(reading: ColourReading): ColourTarget {
  const read = (orientation: Grid['orientation']): Reading => {
    const grid = toGrid(orientation, reading);
    const spans = reading.boxes.map((box) => toSpan(orientation, box));
    return { grid, tables: readLines(grid, spans) };
  };
  return suggest(reading, chooseReading(read('columns'), read('rows'), boundingBox(reading.boxes)));
}

interface Reading {
  readonly grid: Grid;
  readonly tables: readonly TableLines[];
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

function suggest(reading: ColourReading, { grid, tables }: Reading): ColourTarget {
  const { sheetName, boxes, otherRules } = reading;
  const { orientation } = grid;
  const place = boxes.map((box) => formatAddress(sheetName, box)).join(', ');
  const all = tables.reduce<NumberLine[]>((lines, table) => lines.concat(table.lines), []);
  if (!all.some((line) => line.numbers > 0)) throw new KpiError('NO_NUMBERS_SELECTED', { place });
  const address = (line: number, from: number, to: number) =>
    formatAddress(sheetName, toBox(orientation, { from, to, firstLine: line, lastLine: line }));
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
    direction: first ? pairDirection(first.pair, sheetName) : 'higher',
    statusLine:
      status === null
        ? null
        : { address: address(status, tables[0]!.from, tables[0]!.to), label: label(status) },
    otherRules,
    applied: appliedAt(reading),
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
