import { overlaps } from '../../core/cells/Box.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import { expectColours } from '../colours/expectColours.ts';
import { readColours, readRules } from '../colours/readColours.ts';
import { readSurroundings } from '../colours/readSurroundings.ts';
import { findOurRules } from '../colours/rules.ts';
import { writeColours as write } from '../colours/writeColours.ts';
import { expectText } from '../expectText.ts';
import { openNamed, openOne } from '../sheet/openSheet.ts';
import { readSelection, type Selection } from '../sheet/readSelection.ts';
import { withLock } from '../sheet/withLock.ts';
import type { ColourCells, ColourCellsRequest, ColourReading, WriteColoursRequest } from './colourTypes.ts';
import type { WriteResult } from './types.ts';

/** What the selection holds and what is around it, for the sidebar to recognise. */
export function readColourTarget(): ColourReading {
  const selection = readSelection(SpreadsheetApp.getActive());
  return { ...readSurroundings(selection), ...readRules(selection.sheet, selection.name) };
}

/** The cells a plan is about, for the sidebar to judge. */
export const readColourCells = ({ address }: ColourCellsRequest): ColourCells =>
  readColours(SpreadsheetApp.getActive(), expectText(address));

/** Applies colours, or changes those that are there. Refused when the cells are no longer as in the preview. */
export function writeColours(request: WriteColoursRequest): WriteResult {
  const { sheetName, fingerprint } = request;
  return withLock(() => {
    const open = openNamed(SpreadsheetApp.getActive(), expectText(sheetName));
    expectColours(request, open);
    return write(open, open.sheet.getConditionalFormatRules(), request, expectText(fingerprint));
  });
}

/** Takes our colours off again, with the words and the legend that are still ours; nothing else. */
export function removeColours({ id }: { id: string }): WriteResult {
  return withLock(() => {
    // The sheet's id stands in front of the dot.
    const [sheetId, setId = ''] = expectText(id).split('.');
    const sheets = SpreadsheetApp.getActive().getSheets();
    const sheet = sheets.find((one) => String(one.getSheetId()) === sheetId);
    const present = sheet ? sheet.getConditionalFormatRules() : [];
    if (!sheet || !findOurRules(present).some(({ marker }) => marker.id === setId))
      throw new KpiError('COLOURS_GONE');
    return write(openOne(sheet), present, { id: setId, rules: [], cells: [], judged: [] }, null);
  });
}

/** The id of our colours on the selected cells; null: none. */
export function coloursAt({ sheet, boxes }: Selection): string | null {
  const rule = findOurRules(sheet.getConditionalFormatRules()).find(
    (one) =>
      one.marker.part === 'cell' && one.boxes.some((box) => boxes.some((other) => overlaps(box, other))),
  );
  return rule ? `${sheet.getSheetId()}.${rule.marker.id}` : null;
}
