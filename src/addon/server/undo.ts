import { undoBook } from '../book/undoBook.ts';
import { withLock } from '../sheet/withLock.ts';
import { undoWrite } from '../undo/writeWithUndo.ts';
import type { UndoResult } from './types.ts';

/** Takes the last write back; cells changed since are left and named. */
export function undoLastWrite({ id }: { id: string }): UndoResult {
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    return undoBook(spreadsheet, String(id)) ?? undoWrite(spreadsheet, String(id));
  });
}
