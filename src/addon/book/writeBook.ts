/** Writes a book step by step. It stops between two of them when time runs out, and takes all back when one fails. */
import type { SheetBlock, SheetKey } from '../../core/book/SheetBlock.ts';
import { isKpiError } from '../../core/errors/KpiError.ts';
import type { BookResult } from '../server/bookTypes.ts';
import type { UndoSummary } from '../server/types.ts';
import type { Spreadsheet } from '../sheet/services.ts';
import type { Change } from '../undo/Change.ts';
import { quietly } from '../undo/quietly.ts';
import { expectTakenBack } from '../undo/steps.ts';
import { type CreatedSheet, openUndoStore, type UndoEntry, type UndoStore } from '../undo/store.ts';
import { type BookSheets, rememberBook, type SheetIds } from './bookSheets.ts';
import { type BookStep, bookSteps, type SheetChange } from './bookSteps.ts';
import type { BookWork } from './planBook.ts';
import { writtenMark } from './sheetMark.ts';

const nothing: Change = { sheetId: 0, cells: [], rules: null, grow: { rows: 0, columns: 0 } };

export interface WriteOptions {
  /** How the undo is named. */
  readonly label: string;
  readonly mayLoseUndo: boolean;
  /** Whether to stop after the step at hand. */
  readonly isLate: () => boolean;
}

export function writeBook(
  spreadsheet: Spreadsheet,
  blocks: readonly SheetBlock[],
  work: BookWork,
  changes: readonly SheetChange[],
  { label, mayLoseUndo, isLate }: WriteOptions,
): Omit<BookResult, 'sheets'> {
  const { book, present, separator } = work;
  const { steps, added } = bookSteps(spreadsheet, blocks, work, changes);
  const made = blocks.filter(({ key }) => !present.has(key) || present.get(key)!.isUnfilled);
  const created = made.map((block) => ({
    key: block.key,
    name: block.name,
    mark: writtenMark(block, separator),
  }));
  const store = openUndoStore();
  const done: BookStep[] = [];
  const pending = (): SheetKey[] => keysOf(steps.slice(done.length));
  let undo: UndoSummary | null = null;
  try {
    // First, so that even a build which Apps Script broke off can be taken back.
    undo = store && storeUndo(store, book, label, created, changes);
    if (store && !undo) {
      if (!mayLoseUndo) return { pending: pending(), undo, isTooLargeToUndo: true };
      store.forget();
    }
    while (done.length < steps.length && !(done.length > 0 && isLate())) {
      const step = steps[done.length]!;
      done.push(step);
      step.carryOut();
    }
    const rest = pending();
    if (added.size > 0 || rest.length > 0 || book.unfinished) {
      const ids: SheetIds = { ...book.ids };
      added.forEach(({ sheet }, key) => {
        ids[key] = sheet.getSheetId();
      });
      const unfilled = made.map(({ key }) => key).filter((key) => rest.includes(key) && ids[key]);
      const unfinished = rest.length > 0 ? { unfilled, undo: undo ? undo.id : null } : null;
      rememberBook(spreadsheet, { ids, unfinished }, Object.keys(book.ids).length === 0);
    }
    SpreadsheetApp.flush();
    return { pending: rest, undo };
  } catch (error) {
    expectTakenBack(done, error, !!undo);
    quietly(() => rememberBook(spreadsheet, book, false));
    quietly(() => store?.restore());
    // A step said it could not be taken back, and now it could.
    throw isKpiError(error, 'WRITE_INCOMPLETE') ? new Error(String(error.data.reason)) : error;
  }
}

const keysOf = (steps: readonly BookStep[]): SheetKey[] =>
  steps.map(({ key }) => key).filter((key, index, all) => all.indexOf(key) === index);

/** Together with what the build that is being continued has written. Null: it is too large to keep. */
function storeUndo(
  store: UndoStore,
  { unfinished }: BookSheets,
  label: string,
  created: readonly CreatedSheet[],
  changes: readonly SheetChange[],
): UndoSummary | null {
  const isContinued = !!unfinished && !!store.pointer && store.pointer.id === unfinished.undo;
  const earlier = isContinued ? store.load()!.book! : { created: [], changes: [] };
  const again = created.map(({ key }) => key);
  const book = {
    created: [...earlier.created.filter(({ key }) => !again.includes(key)), ...created],
    changes: [
      ...changes.map(({ change }) => change),
      ...earlier.changes.filter((old) => !changes.some(({ change }) => startsAlike(change, old))),
    ],
  };
  const id = isContinued ? unfinished.undo! : `u${Date.now().toString(36)}`;
  return save(store, { id, label, sheetName: '', change: nothing, book }) ? { id, label } : null;
}

/** The earlier call stored the change but stopped before it came to it: what it would bring back still stands there. */
function startsAlike(change: Change, old: Change): boolean {
  const start = ({ sheetId, cells }: Change) =>
    JSON.stringify([sheetId, cells.map(({ box, before }) => [box, before])]);
  return start(change) === start(old);
}

function save(store: UndoStore, entry: UndoEntry): boolean {
  try {
    store.save(entry);
    return true;
  } catch (error) {
    if (!isKpiError(error, 'UNDO_TOO_LARGE')) throw error;
    return false;
  }
}
