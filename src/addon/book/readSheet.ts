/** What stands in a sheet of ours, from A1 to the last cell in use. */
import type { Sheet } from '../sheet/services.ts';
import type { Content } from '../undo/Change.ts';
import { readContents } from '../undo/contents.ts';

/** Three service calls. */
export const readSheet = (sheet: Sheet): Content[][] => readContents(sheet.getDataRange());

const dayMilliseconds = 86_400_000;
const serialOrigin = Date.UTC(1899, 11, 30);

/** Turns the instant a date cell gives into the cell's number, on the spreadsheet's own calendar. */
export function serialReader(timeZone: string): (date: number) => number {
  return (date) => {
    const written = Utilities.formatDate(new Date(date), timeZone, "yyyy-MM-dd'T'HH:mm:ss");
    return (Date.parse(`${written}Z`) - serialOrigin) / dayMilliseconds;
  };
}
