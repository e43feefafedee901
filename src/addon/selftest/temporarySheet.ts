/** A sheet that is gone again whatever happens, and found again by the next run if it is not. */
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import { twice } from './twice.ts';

const metadataKey = 'gyakusan.selftest';
const namePrefix = 'KPI逆算 動作確認 ';

/** Call it inside the lock: whatever carries our mark then belongs to nobody's running test. */
export function withTemporarySheet<T>(spreadsheet: Spreadsheet, work: (sheet: Sheet) => T): T {
  const before = spreadsheet.getActiveSheet();
  const selected = before.getActiveRangeList();
  let sheet: Sheet | null = null;
  try {
    sheet = spreadsheet.insertSheet(namePrefix + Date.now().toString(36), spreadsheet.getSheets().length);
    sheet.addDeveloperMetadata(metadataKey);
    return work(sheet);
  } finally {
    const made = sheet;
    if (made) twice(() => spreadsheet.deleteSheet(made));
    twice(() => before.activate());
    if (selected) twice(() => selected.activate());
  }
}

/** Removes what interrupted runs left behind; says how many sheets. */
export function removeLeftovers(spreadsheet: Spreadsheet): number {
  const marked = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(metadataKey)
    .find()
    .map((found) => found.getLocation().getSheet())
    .filter((sheet): sheet is Sheet => sheet !== null);
  const ids = marked.map((sheet) => sheet.getSheetId());
  // Broken off before the mark was set, the sheet is empty and has only its name.
  const unmarked = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getName().indexOf(namePrefix) === 0)
    .filter((sheet) => ids.indexOf(sheet.getSheetId()) < 0 && sheet.getLastRow() === 0);
  const all = marked.concat(unmarked);
  for (const sheet of all) twice(() => spreadsheet.deleteSheet(sheet));
  return all.length;
}
