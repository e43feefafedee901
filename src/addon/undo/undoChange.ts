/** From a stored write to the change that takes it back, leaving what the planner has changed since. */
import { type Box, cellAt, clip } from '../../core/cells/Box.ts';
import { boxRange } from '../sheet/boxRange.ts';
import type { Sheet } from '../sheet/services.ts';
import type { CellChange, CellState, Change, Content, Contents, Formats } from './Change.ts';
import { cutOut, layOut, readContents, sameContent } from './contents.ts';
import { rectangles } from './rectangles.ts';

export interface UndoPlan {
  readonly change: Change;
  /** Cells that hold neither what was written nor what stood there before. */
  readonly left: readonly Box[];
}

/** Reads the cells as they are now (two calls a block) and keeps to those that still are as written. */
export function planUndo(sheet: Sheet, written: Change): UndoPlan {
  const left: Box[] = [];
  const cells: CellChange[] = [];
  for (const { box, before, after } of insideGrid(sheet, written)) {
    const current = readContents(boxRange(sheet, box));
    const [expected, old] = [layOut(after.contents, box), layOut(before.contents, box)];
    const is = (r: number, c: number, wanted: readonly (readonly Content[])[]) =>
      sameContent(current[r]![c]!, wanted[r]![c]!);
    // An undo that broke off may have brought contents back but not yet their formats; or, before the values, only
    // the formulas: then nothing of ours is left, and blanks stand where values were.
    const hasFormats = before.formats !== null;
    const isEmptied = !current.some((line, r) => line.some((_, c) => is(r, c, expected) && !is(r, c, old)));
    const mine = current.map((line, r) =>
      line.map(
        (content, c) => is(r, c, expected) || (hasFormats && is(r, c, old)) || (isEmptied && content === ''),
      ),
    );
    current.forEach((line, r) => {
      line.forEach((_, c) => {
        if (!mine[r]![c] && !is(r, c, old)) left.push(cellAt(box.row + r, box.column + c));
      });
    });
    for (const part of rectangles(mine, box))
      cells.push({ box: part, before: cutState(after, box, part), after: cutState(before, box, part) });
  }
  return { change: { ...written, cells, rules: null, grow: { rows: 0, columns: 0 } }, left };
}

/** What was to be written beyond the grid may never have got there: the sheet was to grow first. */
function insideGrid(sheet: Sheet, { cells, grow }: Change): readonly CellChange[] {
  if (grow.rows === 0 && grow.columns === 0) return cells;
  const there = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  return cells.reduce<CellChange[]>((all, { box, before, after }) => {
    const part = clip(box, there);
    if (!part) return all;
    return all.concat({ box: part, before: cutState(before, box, part), after: cutState(after, box, part) });
  }, []);
}

function cutState({ contents, formats }: CellState, box: Box, part: Box): CellState {
  const cut = <T>(block: readonly (readonly T[])[]): T[][] => cutOut(block, box, part);
  // A fill counts its references from each cell, so it also serves a part.
  const cutContents: Contents = 'repeated' in contents ? contents : cut<Content>(contents);
  const cutFormats: Formats | null = formats && {
    numberFormats: cut(formats.numberFormats),
    backgrounds: cut(formats.backgrounds),
    fontColors: cut(formats.fontColors),
    fontWeights: cut(formats.fontWeights),
  };
  return { contents: cutContents, formats: cutFormats };
}
