/** The book as it stands, for the sidebar to understand. */
import { SHEET_KEYS } from '../../core/book/SheetBlock.ts';
import { isDate } from '../../core/calendar/isDate.ts';
import type { BookReading, FoundSheet, RawCell } from '../server/bookTypes.ts';
import type { Spreadsheet } from '../sheet/services.ts';
import { openUndoStore } from '../undo/store.ts';
import { findBook } from './bookSheets.ts';

export function readBookSheets(spreadsheet: Spreadsheet): BookReading {
  const all = spreadsheet.getSheets();
  const { sheets, unfinished } = findBook(spreadsheet, all);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const raw = (value: unknown): RawCell => {
    if (isDate(value)) {
      // A time of day stands on the day numbers count from.
      const day = Utilities.formatDate(value as Date, timeZone, 'yyyy-MM-dd');
      return day < '1900' ? Utilities.formatDate(value as Date, timeZone, 'HH:mm') : day;
    }
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  };
  const found: FoundSheet[] = [];
  for (const key of SHEET_KEYS) {
    const sheet = sheets.get(key);
    // What is still blank says nothing of the plan.
    if (!sheet || unfinished?.unfilled.includes(key)) continue;
    const range = sheet.getDataRange();
    const values = range.getValues().map((row) => row.map(raw));
    found.push({ key, name: sheet.getName(), values, formulas: range.getFormulas() });
  }
  const ours = Array.from(sheets.values());
  const others = all.filter((sheet) => !ours.includes(sheet));
  const pointer = unfinished && openUndoStore()?.pointer;
  const undo = pointer?.id === unfinished?.undo && pointer ? { id: pointer.id, label: pointer.label } : null;
  return {
    sheets: found,
    otherNames: others.map((sheet) => sheet.getName()),
    unfinished: unfinished && { undo },
  };
}
