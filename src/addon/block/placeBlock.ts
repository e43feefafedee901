/** A block of cells that goes where the planner points: looked at first, then written with an undo. */
import { KpiError } from '../../core/errors/KpiError.ts';
import type { Language } from '../../core/errors/messages/index.ts';
import { expectObject } from '../expectObject.ts';
import { expectText } from '../expectText.ts';
import { userLanguage } from '../language.ts';
import type { FunnelPlacement, WriteResult } from '../server/types.ts';
import { formatAddress } from '../sheet/address.ts';
import { type Box, lastColumn, lastRow } from '../sheet/Box.ts';
import { boxRange } from '../sheet/boxRange.ts';
import { fingerprint } from '../sheet/fingerprint.ts';
import { argumentSeparator } from '../sheet/formulaLocale.ts';
import { boxIn, type OpenSheet, openSheet } from '../sheet/openSheet.ts';
import { readSelection } from '../sheet/readSelection.ts';
import { withLock } from '../sheet/withLock.ts';
import type { CellState, Content, Formats } from '../undo/Change.ts';
import { readContents, readFormats } from '../undo/contents.ts';
import { writeWithUndo } from '../undo/writeWithUndo.ts';

export type BlockSize = Pick<Box, 'rows' | 'columns'>;

/** Where the block would go, with its top-left at the first selected cell, and what stands there. Writes nothing. */
export function placeBlock(size: BlockSize): FunnelPlacement {
  const selection = readSelection(SpreadsheetApp.getActive());
  const [first] = selection.boxes;
  if (!first) throw new KpiError('NOTHING_SELECTED');
  const box = { row: first.row, column: first.column, ...size };
  const place = readPlace(selection, box);
  const occupied = place.contents.reduce<FunnelPlacement['occupied'][number][]>(
    (all, line, r) =>
      all.concat(
        line.flatMap((content, c) => {
          if (content === '') return [];
          const cell = { row: box.row + r, column: box.column + c, rows: 1, columns: 1 };
          return [{ address: formatAddress(selection.name, cell), text: place.displays[r]![c]! }];
        }),
      ),
    [],
  );
  return { address: formatAddress(selection.name, box), occupied, fingerprint: place.fingerprint };
}

interface BlockWrite {
  readonly placement: FunnelPlacement;
  readonly size: BlockSize;
  readonly mayOverwrite: boolean;
  layout(box: Box, language: Language, separator: ',' | ';'): CellState;
  label(address: string, language: Language): string;
}

/** Writes the block where it was placed. Covers nothing without the planner's yes. */
export function writeBlock({ placement, size, mayOverwrite, layout, label }: BlockWrite): WriteResult {
  expectObject(placement);
  const language = userLanguage();
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const address = expectText(placement.address);
    const open = openSheet(spreadsheet, [address]);
    const box = boxIn(open, address, size.rows);
    const place = readPlace(open, box);
    const fits = box.rows === size.rows && box.columns === size.columns;
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
          before: { contents: place.contents, formats: place.formats() },
          after: layout(box, language, separator),
        },
      ],
      rules: null,
      grow: {
        rows: Math.max(0, lastRow(box) - open.rows),
        columns: Math.max(0, lastColumn(box) - open.columns),
      },
    };
    return { address, undo: writeWithUndo(open.sheet, open.name, change, label(address, language)) };
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
  const inside = {
    ...box,
    rows: Math.min(lastRow(box), open.rows) - box.row + 1,
    columns: Math.min(lastColumn(box), open.columns) - box.column + 1,
  };
  const place = formatAddress(open.name, box);
  if (inside.rows < 1 || inside.columns < 1) throw new KpiError('OUTSIDE_SHEET', { value: place });
  const range = boxRange(open.sheet, inside);
  if (range.isPartOfMerge()) throw new KpiError('MERGED_CELLS', { place, cell: place });
  const contents = readContents(range);
  return {
    contents: whole<Content>(box, contents, ''),
    displays: whole(box, range.getDisplayValues(), ''),
    fingerprint: fingerprint([open.sheet.getSheetId(), box, contents]),
    formats: () => {
      const formats = readFormats(range);
      return {
        numberFormats: whole(box, formats.numberFormats, 'General'),
        backgrounds: whole(box, formats.backgrounds, null),
        fontColors: whole(box, formats.fontColors, null),
        fontWeights: whole(box, formats.fontWeights, 'normal'),
      };
    },
  };
}

/** A block as large as the box; what the sheet does not have yet is blank. */
const whole = <T>(box: Box, block: readonly (readonly T[])[], blank: T): T[][] =>
  Array.from({ length: box.rows }, (_r, r) =>
    Array.from({ length: box.columns }, (_c, c) => block[r]?.[c] ?? blank),
  );
