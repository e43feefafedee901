import { withLock } from '../sheet/withLock.ts';
import { undoWrite } from '../undo/writeWithUndo.ts';
import type { UndoResult } from './types.ts';

/** Takes the last write back; cells changed since are left and named. */
export function undoLastWrite({ id }: { id: string }): UndoResult {
  return withLock(() => undoWrite(SpreadsheetApp.getActive(), String(id)));
}
