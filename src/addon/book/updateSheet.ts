/** The change that brings a sheet of ours up to date, with what stood there before. */
import type { SheetBlock } from '../../core/book/SheetBlock.ts';
import { type Box, clip, lastColumn, lastRow } from '../../core/cells/Box.ts';
import { boxRange } from '../sheet/boxRange.ts';
import type { Sheet } from '../sheet/services.ts';
import type { Change, Content, Formats } from '../undo/Change.ts';
import { cutOut, fillUp, readFormats } from '../undo/contents.ts';
import { toContent } from './cellText.ts';
import { AUTOMATIC } from './createSheet.ts';
import type { SheetDiff } from './diffSheet.ts';
import { looks } from './looks.ts';
import { type RuledCells, ruledCells, validatedBoxes } from './validations.ts';

/** Cells that already say what they should keep their contents and formats. */
export function updateOf(
  sheet: Sheet,
  block: SheetBlock,
  present: readonly (readonly Content[])[],
  diff: SheetDiff & { readonly box: Box },
  separator: ',' | ';',
): { change: Change; ruled: RuledCells | null } {
  const { box } = diff;
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const grow = { rows: Math.max(0, lastRow(box) - rows), columns: Math.max(0, lastColumn(box) - columns) };
  const old = fillUp<Content>(cutOut(present, { row: 1, column: 1 }, box), box, '');
  const formats = formatsIn(sheet, box, rows, columns);
  const each = <T>(given: readonly (readonly T[])[], ours: (r: number, c: number) => T): T[][] =>
    given.map((line, r) =>
      line.map((value, c) => (diff.differs(box.row + r, box.column + c) ? ours(r, c) : value)),
    );
  const lookAt = (r: number, c: number) => looks[block.looks[box.row + r - 1]![box.column + c - 1]!];
  const after: Formats = {
    numberFormats: formats.numberFormats.map((line, r) =>
      line.map((value, c) => {
        const [row, column] = [box.row + r, box.column + c];
        const isOurs = diff.differs(row, column) || diff.reformats(row, column);
        return isOurs ? block.formats[row - 1]![column - 1]! || AUTOMATIC : value;
      }),
    ),
    backgrounds: each(formats.backgrounds, (r, c) => lookAt(r, c).fill),
    fontColors: each<string | null>(formats.fontColors, (r, c) => lookAt(r, c).ink),
    fontWeights: each(formats.fontWeights, (r, c) => (lookAt(r, c).bold ? 'bold' : 'normal')),
  };
  const contents = each<Content>(old, (r, c) =>
    toContent(block.cells[box.row + r - 1]![box.column + c - 1]!, separator),
  );
  const ruled = ruledCells(block, diff.isNew);
  const cells = [{ box, before: { contents: old, formats }, after: { contents, formats: after } }];
  const change = { sheetId: sheet.getSheetId(), cells, rules: null, grow };
  return { change: ruled ? { ...change, validated: validatedBoxes(ruled) } : change, ruled };
}

/** Formats of a rectangle that may reach beyond the sheet, where everything is as at first. */
export function formatsIn(sheet: Sheet, box: Box, rows: number, columns: number): Formats {
  const inside = clip(box, { rows, columns });
  const found = inside && readFormats(boxRange(sheet, inside));
  const fill = <T>(given: readonly (readonly T[])[] | undefined, standard: T): T[][] =>
    fillUp(given ?? [], box, standard);
  return {
    numberFormats: fill(found?.numberFormats, AUTOMATIC),
    backgrounds: fill<string | null>(found?.backgrounds, null),
    fontColors: fill<string | null>(found?.fontColors, null),
    fontWeights: fill(found?.fontWeights, 'normal'),
  };
}
