import { undoBook } from '../book/undoBook.ts';
import { expectText } from '../expectText.ts';
import { withLock } from '../sheet/withLock.ts';
import { undoWrite } from '../undo/writeWithUndo.ts';
import type { UndoResult } from './types.ts';

/** Takes the last write back; cells changed since are left and named. */
export function undoLastWrite({ id }: { id: string }): UndoResult {
  expectText(id);
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    return undoBook(spreadsheet, id) ?? undoWrite(spreadsheet, id);
  });
}
