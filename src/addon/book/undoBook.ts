/** Takes the last build of the book back: new sheets go, cells of older ones become what they were. */
import { SHEET_KEYS } from '../../core/book/SheetBlock.ts';
import { formatAddress } from '../../core/cells/address.ts';
import { isKpiError, KpiError } from '../../core/errors/KpiError.ts';
import type { UndoResult } from '../server/types.ts';
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import type { Change } from '../undo/Change.ts';
import { perform } from '../undo/perform.ts';
import { quietly } from '../undo/quietly.ts';
import { type CreatedSheet, openUndoStore } from '../undo/store.ts';
import { planUndo } from '../undo/undoChange.ts';
import { expectEditable } from '../undo/writeWithUndo.ts';
import { type BookSheets, findBook, rememberBook, type SheetIds } from './bookSheets.ts';
import { blankSheet } from './createSheet.ts';
import { readSheet, serialReader } from './readSheet.ts';
import { presentMark } from './sheetMark.ts';
import { clearValidations } from './validations.ts';

/**
 * Null: the write with this id was no build. Call it inside the lock. Broken off, or stopped because it got late, it
 * can be done again: the stored write goes last.
 */
export function undoBook(spreadsheet: Spreadsheet, id: string, isLate: () => boolean): UndoResult | null {
  const store = openUndoStore();
  const entry = store?.pointer?.id === id ? store.load() : null;
  if (!store || !entry?.book) return null;
  const all = spreadsheet.getSheets();
  const book = findBook(spreadsheet, all);
  const left: string[] = [];
  let { changes } = entry.book;
  let touched = false;
  try {
    for (; changes.length > 0 && !(touched && isLate()); changes = changes.slice(1)) {
      const [change] = changes;
      const sheet = all.find((one) => one.getSheetId() === change!.sheetId);
      if (!sheet) continue;
      left.push(...undoChange(sheet, change!));
      touched = true;
      clearValidations(sheet, change!);
    }
    if (changes.length > 0 || (touched && isLate())) {
      store.save({ ...entry, book: { ...entry.book, changes } });
      return { restored: entry.label, left, isUnfinished: true };
    }
    const leaving = sortOut(spreadsheet, book, entry.book.created, left);
    if (leaving.length === all.length) spreadsheet.insertSheet();
    touched = touched || leaving.length > 0;
    // Deleted one by one, each would break formulas of the next, which would no longer be what was written.
    leaving.forEach(blankSheet);
    for (const sheet of leaving) spreadsheet.deleteSheet(sheet);
    rememberBook(spreadsheet, { ids: staying(book, leaving), unfinished: null }, false);
    SpreadsheetApp.flush();
  } catch (error) {
    const isKnown = isKpiError(error, 'WRITE_INCOMPLETE');
    if (touched && !isKnown) throw new KpiError('UNDO_INCOMPLETE', { reason: String(error) });
    throw error;
  }
  quietly(() => store.forget());
  return { restored: entry.label, left: left.slice(0, 20) };
}

/** Gives the cells that were changed since and stay. */
function undoChange(sheet: Sheet, change: Change): string[] {
  const name = sheet.getName();
  const undo = planUndo(sheet, change);
  expectEditable(sheet, name, undo.change);
  perform(sheet, name, undo.change, { isUndo: true, isUndoable: true });
  return undo.left.map((box) => formatAddress(name, box));
}

/** The sheets to delete: blank, or just as they were written. The names of those in which somebody worked go to `left`. */
function sortOut(
  spreadsheet: Spreadsheet,
  { sheets }: BookSheets,
  created: readonly CreatedSheet[],
  left: string[],
): Sheet[] {
  const serialOf = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const blank = presentMark([], serialOf);
  return created.reduce<Sheet[]>((leaving, { key, name, mark }) => {
    const sheet = sheets.get(key) ?? spreadsheet.getSheetByName(name);
    if (!sheet) return leaving;
    const present = presentMark(readSheet(sheet), serialOf);
    if (present === mark || present === blank) return leaving.concat(sheet);
    left.push(sheet.getName());
    return leaving;
  }, []);
}

/** A sheet that stayed because the planner worked in it is still one of ours. */
function staying({ ids, sheets }: BookSheets, leaving: readonly Sheet[]): SheetIds {
  const remaining: SheetIds = {};
  for (const key of SHEET_KEYS) {
    const sheet = sheets.get(key);
    if (sheet && !leaving.includes(sheet)) remaining[key] = ids[key]!;
  }
  return remaining;
}
