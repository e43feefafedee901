import { undoBook } from '../book/undoBook.ts';
import { expectText } from '../expectText.ts';
import { withLock } from '../sheet/withLock.ts';
import { BOOK_SECONDS, timeLimit } from '../timeLimit.ts';
import { undoWrite } from '../undo/writeWithUndo.ts';
import type { UndoResult } from './types.ts';

/** Takes the last write back; cells changed since are left and named. */
export function undoLastWrite({ id }: { id: string }): UndoResult {
  expectText(id);
  const isLate = timeLimit(BOOK_SECONDS);
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    return undoBook(spreadsheet, id, isLate) ?? undoWrite(spreadsheet, id);
  });
}
