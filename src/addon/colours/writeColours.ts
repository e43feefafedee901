/** Puts rules and cells of ours in the place of those with the same id, as one write that can be undone. */

import { formatAddress } from '../../core/cells/address.ts';
import { type Box, boundingBox, cellsOf, sameBox } from '../../core/cells/Box.ts';
import { coloursSeen } from '../../core/colours/coloursSeen.ts';
import { readMarker } from '../../core/colours/Marker.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import { labels } from '../labels.ts';
import { userLanguage } from '../language.ts';
import type { OwnCells, WriteColoursRequest } from '../server/colourTypes.ts';
import type { WriteResult } from '../server/types.ts';
import { growthFor, type OpenSheet } from '../sheet/openSheet.ts';
import type { Rule } from '../sheet/services.ts';
import { readTable } from '../sheet/Table.ts';
import type { StoredRule } from '../undo/Change.ts';
import { asContent } from '../undo/contents.ts';
import { writeWithUndo } from '../undo/writeWithUndo.ts';
import { changeCells } from './changeCells.ts';
import { asValue } from './readColours.ts';
import { findOurRules, stored } from './rules.ts';

type Wanted = Omit<WriteColoursRequest, 'sheetName' | 'fingerprint'>;

/**
 * Call it inside the lock. No rules and no cells: the colours go.
 * @param seen What the sidebar's plan is based on; null: nothing was planned, ours just go.
 */
export function writeColours(
  open: OpenSheet,
  present: readonly Rule[],
  { id, rules: after, cells: wanted, judged }: Wanted,
  seen: string | null,
): WriteResult {
  const { sheet, name } = open;
  const sheetId = sheet.getSheetId();
  const ours = findOurRules(present);
  const old = ours.filter(({ marker }) => marker.id === id);
  const before = old.map(stored);
  const address = colouredBoxes(after.length > 0 ? after : before)
    .map((box) => formatAddress(name, box))
    .join(', ');
  const lines = [...leftOver(before, wanted), ...wanted];
  const around = boundingBox(
    [...judged, ...lines.map(({ box }) => box)].concat(...before.map(({ boxes }) => boxes)),
  );
  const { values, formulas } = readTable(open, around);
  const at = <T>(grid: readonly (readonly T[])[], { row, column }: Box, blank: T): T => {
    const found = (grid[row - around.row] || [])[column - around.column];
    return found === undefined ? blank : found;
  };
  if (seen !== null) {
    const states = judged.map((box) => cellsOf(box).map((cell) => asValue(at<unknown>(values, cell, ''))));
    if (coloursSeen(sheetId, ours.map(stored), states) !== seen)
      throw new KpiError('PLACE_CHANGED', { place: address });
  }
  const { changes, occupied } = changeCells(lines, (cell) =>
    asContent(at<unknown>(values, cell, ''), at(formulas, cell, '')),
  );
  if (occupied.length > 0) {
    const list = occupied.slice(0, 20).map((box) => formatAddress(name, box));
    throw new KpiError('CELLS_OCCUPIED', { list: list.join(', '), cell: list[0] });
  }
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  if (isSame && changes.length === 0) return { address, undo: null };
  const position = old[0] ? old[0].position : present.length;
  const change = {
    sheetId,
    cells: changes,
    rules: isSame ? null : { id, position, before, after },
    grow: growthFor(
      open,
      changes.map(({ box }) => box),
    ),
  };
  const { coloured, uncoloured } = labels[userLanguage()];
  const label = after.length > 0 ? coloured(address) : uncoloured(address);
  return { address, undo: writeWithUndo(sheet, name, change, label) };
}

/** The judged cells; each has three rules, of which one speaks for all. */
const colouredBoxes = (rules: readonly StoredRule[]): Box[] =>
  rules.reduce<Box[]>((all, { formula, boxes }) => {
    const { part, verdict } = readMarker(formula)!;
    return part === 'cell' && verdict === 'ok' ? all.concat(boxes) : all;
  }, []);

/** Words with their headings, and the legend, where nothing is about to be written. */
function leftOver(before: readonly StoredRule[], wanted: readonly OwnCells[]): OwnCells[] {
  const lines: OwnCells[] = [];
  for (const { formula, boxes } of before) {
    const { part, verdict } = readMarker(formula)!;
    for (const box of boxes) {
      if (part === 'cell' || wanted.some((one) => sameBox(one.box, box))) continue;
      if (part === 'key') lines.push({ kind: 'legend', box, text: '' });
      else if (verdict === 'ok') {
        lines.push({ kind: 'status', box, text: '' });
        const isColumn = box.columns === 1;
        const heading = {
          row: isColumn ? box.row - 1 : box.row,
          column: isColumn ? box.column : box.column - 1,
          rows: 1,
          columns: 1,
        };
        if (heading.row > 0 && heading.column > 0) lines.push({ kind: 'heading', box: heading, text: '' });
      }
    }
  }
  return lines;
}
