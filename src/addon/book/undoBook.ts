/** Takes the last build of the book back: new sheets go, cells of older ones become what they were. */
import { SHEET_KEYS, type SheetKey } from '../../core/book/SheetBlock.ts';
import type { UndoResult } from '../server/types.ts';
import { formatAddress } from '../sheet/address.ts';
import type { Box } from '../sheet/Box.ts';
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import { perform } from '../undo/perform.ts';
import { openUndoStore } from '../undo/store.ts';
import { planUndo } from '../undo/undoChange.ts';
import { findBook, rememberBook, type SheetIds } from './bookSheets.ts';
import { readSheet, serialReader } from './readSheet.ts';
import { presentMark } from './sheetMark.ts';

/** Null: the write with this id was no build. Call it inside the lock. A broken-off undo can be done again. */
export function undoBook(spreadsheet: Spreadsheet, id: string): UndoResult | null {
  const store = openUndoStore();
  const entry = store?.pointer?.id === id ? store.load() : null;
  if (!store || !entry?.book) return null;
  const all = spreadsheet.getSheets();
  const { ids } = findBook(spreadsheet, all);
  const byId = new Map(all.map((sheet): [number, Sheet] => [sheet.getSheetId(), sheet]));
  const serialOf = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const left: string[] = [];

  for (const change of entry.book.changes) {
    const sheet = byId.get(change.sheetId);
    if (!sheet) continue;
    const undo = planUndo(sheet, change);
    perform(sheet, undo.change, true);
    left.push(...undo.left.map((box: Box) => formatAddress(sheet.getName(), box)));
  }
  const kept: SheetKey[] = [];
  const leaving: Sheet[] = [];
  for (const { key, sheetId, mark } of entry.book.created) {
    const sheet = byId.get(sheetId);
    if (!sheet) continue;
    if (presentMark(readSheet(sheet), serialOf) === mark) leaving.push(sheet);
    else {
      kept.push(key);
      left.push(sheet.getName());
    }
  }
  if (leaving.length === all.length) spreadsheet.insertSheet();
  for (const sheet of leaving) spreadsheet.deleteSheet(sheet);
  const created = entry.book.created.map(({ key }) => key);
  rememberBook(spreadsheet, stillOurs(ids, created, kept), false);
  SpreadsheetApp.flush();
  store.forget();
  return { restored: entry.label, left: left.slice(0, 20) };
}

/** A sheet that stayed because the planner worked in it is still one of ours. */
function stillOurs(ids: SheetIds, created: readonly SheetKey[], kept: readonly SheetKey[]): SheetIds {
  const remaining: SheetIds = {};
  for (const key of SHEET_KEYS)
    if (ids[key] !== undefined && (!created.includes(key) || kept.includes(key))) remaining[key] = ids[key]!;
  return remaining;
}
