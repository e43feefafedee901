/** What writing a block would change in a sheet that is there already. */
import type { SheetBlock } from '../../core/book/SheetBlock.ts';
import { type Box, boundingBox, overlaps } from '../../core/cells/Box.ts';
import type { Content } from '../undo/Change.ts';
import { canonical, isTyped, toContent } from './cellText.ts';

export interface SheetDiff {
  /** The smallest rectangle around all cells that differ; null: none does. */
  readonly box: Box | null;
  readonly cells: number;
  /** Typed cells where the block has a formula or nothing: somebody's own, covered only with their yes. */
  readonly covers: readonly Box[];
  differs(row: number, column: number): boolean;
  /** Cells that get their number format again, whether or not their content differs. */
  reformats(row: number, column: number): boolean;
}

export function diffSheet(
  block: SheetBlock,
  present: readonly (readonly Content[])[],
  separator: ',' | ';',
  serialOf: (date: number) => number,
): SheetDiff {
  const changed: Box[] = [];
  const covers: Box[] = [];
  const marks = new Set<string>();
  block.cells.forEach((line, r) => {
    line.forEach((wanted, c) => {
      if (wanted === null) return;
      const old = present[r]?.[c] ?? '';
      const content = toContent(wanted, separator);
      if (canonical(content, serialOf) === canonical(old, serialOf)) return;
      const cell = { row: r + 1, column: c + 1, rows: 1, columns: 1 };
      changed.push(cell);
      marks.add(`${cell.row}:${cell.column}`);
      if (isTyped(old) && !isTyped(content) && !isLabel(block, r, c)) covers.push(cell);
    });
  });
  const all = changed.concat(block.reformats);
  return {
    box: all.length === 0 ? null : boundingBox(all),
    cells: Math.max(changed.length, block.reformats.length),
    covers,
    differs: (row, column) => marks.has(`${row}:${column}`),
    reformats: (row, column) =>
      block.reformats.some((box) => overlaps(box, { row, column, rows: 1, columns: 1 })),
  };
}

/** Cells the planner types into belong to the plan the block was made from: blanking one is no surprise. */
const isLabel = (block: SheetBlock, r: number, c: number): boolean =>
  block.key === 'definitions' || block.key === 'settings' || block.looks[r]![c] === 'fixed';
