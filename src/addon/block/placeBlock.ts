/** A block of cells that goes where the planner points: looked at first, then written with an undo. */

import type { CellBlock } from '../../core/book/SheetBlock.ts';
import { formatAddress } from '../../core/cells/address.ts';
import { type Box, cellAt } from '../../core/cells/Box.ts';
import { fingerprint } from '../../core/cells/fingerprint.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import { isFormula, toContent } from '../book/cellText.ts';
import { looks } from '../book/looks.ts';
import { formatsIn } from '../book/updateSheet.ts';
import { expectObject } from '../expectObject.ts';
import { expectText } from '../expectText.ts';
import { labels } from '../labels.ts';
import { userLanguage } from '../language.ts';
import type { BlockPlacement, PlaceRequest, WriteBlockRequest } from '../server/blockTypes.ts';
import type { WriteResult } from '../server/types.ts';
import { boxRange } from '../sheet/boxRange.ts';
import { argumentSeparator } from '../sheet/formulaLocale.ts';
import { boxIn, growthFor, insideOf, type OpenSheet, openSheet } from '../sheet/openSheet.ts';
import { readSelection } from '../sheet/readSelection.ts';
import { withLock } from '../sheet/withLock.ts';
import type { CellState, Content, Formats } from '../undo/Change.ts';
import { fillUp, readContents } from '../undo/contents.ts';
import { writeWithUndo } from '../undo/writeWithUndo.ts';

/** Where the block would go, with its top-left at the given or the first selected cell, and what stands there. Writes nothing. */
export function placeBlock({ rows, columns, at }: PlaceRequest): BlockPlacement {
  const [open, first] = placeOf(at);
  if (!first) throw new KpiError('NOTHING_SELECTED');
  const box = { row: first.row, column: first.column, rows, columns };
  const place = readPlace(open, box);
  const occupied = place.contents.flatMap((line, r) =>
    line.flatMap((content, c) => {
      if (content === '') return [];
      const cell = cellAt(box.row + r, box.column + c);
      const text = isFormula(content) ? String(content) : place.displays[r]![c]!;
      return [{ address: formatAddress(open.name, cell), text }];
    }),
  );
  return {
    address: formatAddress(open.name, box),
    row: box.row,
    column: box.column,
    occupied,
    fingerprint: place.fingerprint,
  };
}

function placeOf(at: string | undefined): [open: OpenSheet, first: Box | undefined] {
  const spreadsheet = SpreadsheetApp.getActive();
  if (at === undefined) {
    const selection = readSelection(spreadsheet);
    return [selection, selection.boxes[0]];
  }
  const open = openSheet(spreadsheet, [expectText(at)]);
  return [open, boxIn(open, at)];
}

/** Writes the block where it was placed. Covers nothing without the planner's yes. */
export function writeBlock({ block, placement, mayOverwrite, keepsLook }: WriteBlockRequest): WriteResult {
  expectObject(placement);
  const language = userLanguage();
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const rows = block.cells.length;
    const columns = block.cells[0]!.length;
    const address = expectText(placement.address);
    const open = openSheet(spreadsheet, [address]);
    const box = boxIn(open, address, rows);
    const place = readPlace(open, box);
    const fits = box.rows === rows && box.columns === columns;
    if (!fits || place.fingerprint !== placement.fingerprint)
      throw new KpiError('PLACE_CHANGED', { place: address });
    const occupied = place.contents.some((line) => line.some((content) => content !== ''));
    if (occupied && mayOverwrite !== true)
      throw new KpiError('CELLS_OCCUPIED', { list: address, cell: address });
    const separator = argumentSeparator(spreadsheet.getSpreadsheetLocale());
    const change = {
      sheetId: open.sheet.getSheetId(),
      cells: [
        {
          box,
          before: { contents: place.contents, formats: keepsLook ? null : place.formats() },
          after: toState(block, separator, keepsLook),
        },
      ],
      rules: null,
      grow: growthFor(open, [box]),
    };
    return {
      address,
      undo: writeWithUndo(open.sheet, open.name, change, labels[language].funnelWritten(address)),
    };
  });
}

interface Place {
  /** Contents of the whole block, blank where the sheet does not reach yet. */
  readonly contents: readonly (readonly Content[])[];
  readonly displays: readonly (readonly string[])[];
  readonly fingerprint: string;
  formats(): Formats;
}

function readPlace(open: OpenSheet, box: Box): Place {
  const range = boxRange(open.sheet, insideOf(open, box));
  const place = formatAddress(open.name, box);
  if (range.isPartOfMerge()) throw new KpiError('MERGED_CELLS', { place, cell: place });
  const contents = readContents(range);
  return {
    contents: fillUp<Content>(contents, box, ''),
    displays: fillUp(range.getDisplayValues(), box, ''),
    fingerprint: fingerprint([open.sheet.getSheetId(), box, contents]),
    formats: () => formatsIn(open.sheet, box, open.rows, open.columns),
  };
}

function toState(
  { cells, looks: names, formats }: CellBlock,
  separator: ',' | ';',
  keepsLook: boolean | undefined,
): CellState {
  const each = <T>(pick: (look: (typeof looks)['plain']) => T): T[][] =>
    names.map((row) => row.map((name) => pick(looks[name])));
  return {
    contents: cells.map((row) => row.map((cell) => toContent(cell, separator))),
    formats: keepsLook
      ? null
      : {
          numberFormats: formats.map((row) => row.map((format) => format || 'General')),
          backgrounds: each(({ fill }) => fill),
          fontColors: each(({ ink }) => ink),
          fontWeights: each(({ bold }) => (bold ? 'bold' : 'normal')),
        },
  };
}
