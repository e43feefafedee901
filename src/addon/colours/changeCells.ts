/** The cells beside the data: what writing ours would change, and what of the planner's is in the way. */

import { type Box, cellsOf, lastColumn, lastRow } from '../../core/cells/Box.ts';
import { isHeadingText, isLegendText, isStatusFormula, type OwnKind } from '../../core/colours/ownCells.ts';
import type { OwnCells } from '../server/colourTypes.ts';
import { plainText } from '../sheet/plainText.ts';
import type { CellChange, Content, Contents } from '../undo/Change.ts';
import { asFill, fillCell, sameContent } from '../undo/contents.ts';

/** Whether what stands in a cell is ours to replace. */
const isOurs: Readonly<Record<OwnKind, (text: string) => boolean>> = {
  status: isStatusFormula,
  legend: (text) => isLegendText(text.replace(/^'/, '')),
  heading: isHeadingText,
};

interface Run {
  box: Box;
  readonly before: Contents;
}

/** Like cells go together, so that ten thousand formulas are one change. Without a text, cells of the planner's stay. */
export function changeCells(
  lines: readonly OwnCells[],
  contentAt: (cell: Box) => Content,
): { readonly changes: readonly CellChange[]; readonly occupied: readonly Box[] } {
  const changes: CellChange[] = [];
  const occupied: Box[] = [];
  for (const { kind, box, text } of lines) {
    const fill = kind === 'status' ? text : plainText(text);
    const runs: Run[] = [];
    let isApart = true;
    for (const cell of cellsOf(box)) {
      const content = contentAt(cell);
      const isSame = sameContent(content, fillCell(fill, cell));
      const isFree = content === '' || isOurs[kind](String(content));
      if (!isSame && !isFree && text !== '') occupied.push(cell);
      if (isSame || !isFree) {
        isApart = true;
        continue;
      }
      const before = asFill(String(content), cell);
      const run = runs[runs.length - 1];
      if (run && !isApart && isRepeated(run.before, before)) run.box = upTo(run.box, cell);
      else runs.push({ box: cell, before });
      isApart = false;
    }
    for (const { box: part, before } of runs)
      changes.push({
        box: part,
        before: { contents: before, formats: null },
        after: { contents: { repeated: fill }, formats: null },
      });
  }
  return { changes, occupied };
}

const isRepeated = (a: Contents, b: Contents): boolean =>
  'repeated' in a && 'repeated' in b && a.repeated === b.repeated;

const upTo = (box: Box, cell: Box): Box => ({
  ...box,
  rows: lastRow(cell) - box.row + 1,
  columns: lastColumn(cell) - box.column + 1,
});
