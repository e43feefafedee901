/** Whether a sheet still holds just what was written into it: such a sheet may be removed again. */
import type { SheetBlock } from '../../core/book/SheetBlock.ts';
import { fingerprint } from '../../core/cells/fingerprint.ts';
import type { Content } from '../undo/Change.ts';
import { canonical, toContent } from './cellText.ts';

/** Cells that hold something, by place. References to other sheets do not count: renaming respells them. */
function mark(cells: readonly (readonly Content[])[], serialOf: (date: number) => number): string {
  const held: string[] = [];
  cells.forEach((line, r) => {
    line.forEach((content, c) => {
      if (content !== '') held.push(`${r}:${c}:${withoutSheets(canonical(content, serialOf))}`);
    });
  });
  return fingerprint(held);
}

const withoutSheets = (text: string): string =>
  text.charAt(0) === '=' ? text.replace(/[^=,;()+\-*/&<>]+!/g, '!') : text;

export const writtenMark = ({ cells }: SheetBlock, separator: ',' | ';'): string =>
  mark(
    cells.map((line) => line.map((content) => toContent(content, separator))),
    Number,
  );

export const presentMark = mark;
