/** A sheet that is gone again whatever happens, and found again by the next run if it is not. */
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import { twice } from './Probe.ts';

const prefix = 'KPI逆算_動作確認_';
/** The time to the millisecond makes a name that nobody gives to a sheet of theirs; probes add a digit. */
const temporary = RegExp(`^${prefix}[a-z0-9]{8}('\\d)*$`);

/** Call it inside the lock: another sheet so named then belongs to nobody's running test. */
export function withTemporarySheet<T>(spreadsheet: Spreadsheet, work: (sheet: Sheet) => T): T {
  const before = spreadsheet.getActiveSheet();
  const selected = before.getActiveRangeList();
  try {
    return work(spreadsheet.insertSheet(prefix + Date.now().toString(36), spreadsheet.getSheets().length));
  } finally {
    twice(() => removeTemporarySheets(spreadsheet));
    twice(() => before.activate());
    if (selected) twice(() => selected.activate());
  }
}

/** Says how many. */
export function removeTemporarySheets(spreadsheet: Spreadsheet): number {
  const found = spreadsheet.getSheets().filter((sheet) => temporary.test(sheet.getName()));
  for (const sheet of found) spreadsheet.deleteSheet(sheet);
  return found.length;
}
