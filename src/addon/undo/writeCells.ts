/** Puts contents and formats into cells, for the first time or back to what they were. */
import type { Box } from '../../core/cells/Box.ts';
import { boxRange } from '../sheet/boxRange.ts';
import type { Range, Sheet } from '../sheet/services.ts';
import type { CellState, Content, Formats } from './Change.ts';
import { asValues, cutOut, layOut, readContents, sameContent } from './contents.ts';
import { rectangles } from './rectangles.ts';

export function writeCells(sheet: Sheet, box: Box, { contents, formats }: CellState): void {
  const range = boxRange(sheet, box);
  range.setValues(asValues(layOut(contents, box)));
  if (formats) writeFormats(range, formats);
}

/**
 * What looked like a value may have been spilled there by a formula in another cell. It comes back by itself once the
 * cell is free; written as a value it would block that formula for good. So formulas and blanks go first, and only
 * what is still missing then is written.
 */
export function restoreCells(sheet: Sheet, box: Box, state: CellState): void {
  const wanted = layOut(state.contents, box);
  if (!wanted.some((line) => line.some(isValue))) {
    writeCells(sheet, box, state);
    return;
  }
  const range = boxRange(sheet, box);
  range.setValues(asValues(wanted.map((line) => line.map((content) => (isValue(content) ? '' : content)))));
  SpreadsheetApp.flush();
  const present = readContents(range);
  const missing = wanted.map((line, r) =>
    line.map((content, c) => isValue(content) && !sameContent(content, present[r]![c]!)),
  );
  for (const part of rectangles(missing, box)) {
    boxRange(sheet, part).setValues(asValues(cutOut(wanted, box, part)));
  }
  if (state.formats) writeFormats(range, state.formats);
}

const isValue = (content: Content): boolean =>
  content !== '' && !(typeof content === 'string' && content.charAt(0) === '=');

function writeFormats(range: Range, formats: Formats): void {
  const copy = <T>(lines: readonly (readonly T[])[]): T[][] => lines.map((line) => line.slice());
  range.setNumberFormats(copy(formats.numberFormats));
  range.setBackgrounds(copy(formats.backgrounds) as string[][]);
  range.setFontColors(copy(formats.fontColors) as string[][]);
  range.setFontWeights(copy(formats.fontWeights) as GoogleAppsScript.Spreadsheet.FontWeight[][]);
}
