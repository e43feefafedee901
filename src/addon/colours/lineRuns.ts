/** A line of cells cut into stretches that can each be stored as one text. */
import type { Box } from '../../core/cells/Box.ts';
import type { Content, Contents } from '../undo/Change.ts';
import { layOut, sameContent } from '../undo/contents.ts';

export interface Run {
  readonly box: Box;
  readonly contents: Contents;
}

/**
 * Ten thousand like formulas become one run that repeats one text. What matches none of the fills is kept cell by cell.
 * @param cells One row or one column, as the box lies.
 * @param kindOf Cells of different kinds never share a run.
 */
export function lineRuns(
  box: Box,
  cells: readonly Content[],
  fills: readonly string[],
  kindOf: (cell: Content) => boolean = () => true,
): Run[] {
  const laidOut = fills.map((fill) => asLine(layOut({ repeated: fill }, box)));
  const fillAt = (index: number) => laidOut.findIndex((line) => sameContent(line[index]!, cells[index]!));
  const runs: Run[] = [];
  let start = 0;
  while (start < cells.length) {
    const fill = fillAt(start);
    const kind = kindOf(cells[start]!);
    let end = start + 1;
    while (end < cells.length && fillAt(end) === fill && kindOf(cells[end]!) === kind) end++;
    const part = partOf(box, start, end - start);
    const contents: Contents =
      fill >= 0 ? { repeated: fills[fill]! } : asBlock(part, cells.slice(start, end));
    runs.push({ box: part, contents });
    start = end;
  }
  return runs;
}

export const partOf = (box: Box, start: number, length: number): Box =>
  box.columns === 1
    ? { row: box.row + start, column: box.column, rows: length, columns: 1 }
    : { row: box.row, column: box.column + start, rows: 1, columns: length };

const asLine = (block: readonly (readonly Content[])[]): readonly Content[] =>
  block.length === 1 ? block[0]! : block.map((row) => row[0]!);

const asBlock = (box: Box, cells: readonly Content[]): Content[][] =>
  box.columns === 1 ? cells.map((cell) => [cell]) : [cells.slice()];
