/** What writing a block would change in a sheet that is there already. */
import type { SheetBlock } from '../../core/book/SheetBlock.ts';
import { type Box, boundingBox, cellAt, overlaps } from '../../core/cells/Box.ts';
import type { Content } from '../undo/Change.ts';
import { canonical, isTyped, toContent } from './cellText.ts';

export interface SheetDiff {
  /** The smallest rectangle around all cells that differ; null: none does. */
  readonly box: Box | null;
  readonly cells: number;
  /** Typed cells where the block has a formula or nothing: somebody's own, covered only with their yes. */
  readonly covers: readonly Box[];
  /** Also cells of new rows and columns that are to stay blank: they get their look. */
  differs(row: number, column: number): boolean;
  /** In a row or column that was blank so far and gets something. */
  isNew(row: number, column: number): boolean;
  /** Cells that get their number format again, whether or not their content differs. */
  reformats(row: number, column: number): boolean;
}

export function diffSheet(
  block: SheetBlock,
  present: readonly (readonly Content[])[],
  separator: ',' | ';',
  serialOf: (date: number) => number,
): SheetDiff {
  const isBlank = (content: Content | undefined): boolean => content === undefined || content === '';
  const newRows = block.cells.map(
    (line, r) => line.some((cell) => cell) && (present[r] ?? []).every(isBlank),
  );
  const newColumns = block.cells[0]!.map(
    (_, c) => block.cells.some((line) => line[c]) && present.every((line) => isBlank(line[c])),
  );
  const isNew = (r: number, c: number): boolean => newRows[r]! || newColumns[c]!;
  const changed: Box[] = [];
  const looksOnly: Box[] = [];
  const covers: Box[] = [];
  const marks = new Set<string>();
  block.cells.forEach((line, r) => {
    line.forEach((wanted, c) => {
      if (wanted === null) return;
      const old = present[r]?.[c] ?? '';
      const content = toContent(wanted, separator);
      const isSame = canonical(content, serialOf) === canonical(old, serialOf);
      if (isSame && !isNew(r, c)) return;
      const cell = cellAt(r + 1, c + 1);
      marks.add(`${cell.row}:${cell.column}`);
      (isSame ? looksOnly : changed).push(cell);
      if (!isSame && isTyped(old) && !isTyped(content) && !isLabel(block, r, c)) covers.push(cell);
    });
  });
  const all = changed.length > 0 ? changed.concat(looksOnly, block.reformats) : block.reformats;
  return {
    box: all.length === 0 ? null : boundingBox(all),
    cells: Math.max(changed.length, block.reformats.length),
    covers,
    differs: (row, column) => marks.has(`${row}:${column}`),
    isNew: (row, column) => isNew(row - 1, column - 1),
    reformats: (row, column) => block.reformats.some((box) => overlaps(box, cellAt(row, column))),
  };
}

/** Cells the planner types into belong to the plan the block was made from: blanking one is no surprise. */
const isLabel = (block: SheetBlock, r: number, c: number): boolean =>
  block.key === 'definitions' || block.key === 'settings' || block.looks[r]![c] === 'fixed';
