/** The one way this add-on writes: store what it takes to undo, write, and be as before when that fails. */

import { formatAddress } from '../../core/cells/address.ts';
import { boundingBox } from '../../core/cells/Box.ts';
import { isKpiError, KpiError } from '../../core/errors/KpiError.ts';
import type { UndoResult, UndoSummary } from '../server/types.ts';
import { boxRange } from '../sheet/boxRange.ts';
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import type { Change } from './Change.ts';
import { perform } from './perform.ts';
import { quietly } from './quietly.ts';
import { openUndoStore, type UndoEntry } from './store.ts';
import { planUndo } from './undoChange.ts';
import { planRuleUndo } from './undoRules.ts';

/** Call it inside the lock. The undo is stored first, so that even a broken-off write can be taken back. */
export function writeWithUndo(
  sheet: Sheet,
  sheetName: string,
  change: Change,
  label: string,
): UndoSummary | null {
  expectEditable(sheet, sheetName, change);
  const store = openUndoStore();
  const id = `u${Date.now().toString(36)}`;
  store?.save({ id, label, sheetName, change });
  try {
    perform(sheet, sheetName, change, { isUndo: false, isUndoable: !!store });
  } catch (error) {
    // Half written: the stored undo is then the way back and must stay.
    if (!isKpiError(error, 'WRITE_INCOMPLETE')) quietly(() => store?.restore());
    throw error;
  }
  return store && { id, label };
}

/** Call it inside the lock. */
export function undoWrite(spreadsheet: Spreadsheet, id: string): UndoResult {
  const store = openUndoStore();
  const entry = store?.pointer?.id === id ? store.load() : null;
  if (!store || !entry) throw new KpiError('UNDO_GONE');
  const sheet = findSheet(spreadsheet, entry);
  const name = sheet.getName();
  const rules = planRuleUndo(entry.change.rules ? sheet.getConditionalFormatRules() : [], entry.change);
  const cells = planUndo(sheet, { ...entry.change, cells: rules.cells });
  const change = { ...cells.change, rules: rules.rules };
  expectEditable(sheet, name, change);
  // The stored write goes last: broken off half way, this can simply be done again.
  perform(sheet, name, change, { isUndo: true, isUndoable: true });
  // Left over, it finds nothing to undo: no harm.
  quietly(() => store.forget());
  const left = [...cells.left, ...rules.left].slice(0, 20);
  return { restored: entry.label, left: left.map((box) => formatAddress(name, box)) };
}

/** By name first: one call in the usual case, also among a hundred sheets. */
function findSheet(spreadsheet: Spreadsheet, { sheetName, change }: UndoEntry): Sheet {
  const named = spreadsheet.getSheetByName(sheetName);
  if (named && named.getSheetId() === change.sheetId) return named;
  const moved = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === change.sheetId);
  if (!moved) throw new KpiError('SHEET_MISSING', { value: sheetName });
  return moved;
}

/** Asks before the first write, because Sheets says no only in the middle of one. */
export function expectEditable(sheet: Sheet, sheetName: string, { cells, rules, grow }: Change): void {
  const boxes = [
    ...cells.map(({ box }) => box),
    ...(rules ? [...rules.before, ...rules.after].map(({ boxes: [box] }) => box!) : []),
  ];
  // What lies beyond the grid belongs to nobody yet; a failure there is taken back like any other.
  if (boxes.length === 0 || grow.rows > 0 || grow.columns > 0) return;
  if (boxRange(sheet, boundingBox(boxes)).canEdit()) return;
  const refused = boxes.find((one) => !boxRange(sheet, one).canEdit());
  if (refused) {
    const place = formatAddress(sheetName, refused);
    throw new KpiError('PROTECTED', { place, cell: place });
  }
}
