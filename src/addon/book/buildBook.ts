/** Writes the sheets of a book: all of them, or none. */
import type { SheetBlock } from '../../core/book/SheetBlock.ts';
import { KpiError } from '../../core/errors/KpiError.ts';
import type { BookResult, BuildBookRequest } from '../server/bookTypes.ts';
import type { UndoSummary } from '../server/types.ts';
import { formatAddress } from '../sheet/address.ts';
import { boxRange } from '../sheet/boxRange.ts';
import type { Sheet, Spreadsheet } from '../sheet/services.ts';
import { type Change, inverse } from '../undo/Change.ts';
import { perform } from '../undo/perform.ts';
import { type BookUndo, openUndoStore, type UndoEntry, type UndoStore } from '../undo/store.ts';
import { rememberBook, type SheetIds } from './bookSheets.ts';
import { addSheet, fillSheet } from './createSheet.ts';
import { type BookWork, prepareBook } from './planBook.ts';
import { writtenMark } from './sheetMark.ts';
import { updateOf } from './updateSheet.ts';

type CreatedSheet = BookUndo['created'][number];

const nothing: Change = { sheetId: 0, cells: [], rules: null, grow: { rows: 0, columns: 0 } };

/** Call it inside the lock. */
export function buildBook(spreadsheet: Spreadsheet, request: BuildBookRequest, label: string): BookResult {
  const work = prepareBook(spreadsheet, request.sheets);
  const { plan, present, separator } = work;
  if (plan.fingerprint !== request.fingerprint) {
    const [first] = Array.from(present.values());
    throw new KpiError('PLACE_CHANGED', { place: first ? first.name : plan.sheets[0]!.name });
  }
  const [covered] = plan.covers;
  if (covered && request.mayOverwrite !== true) {
    const list = plan.covers.map(({ address }) => address).join(', ');
    throw new KpiError('CELLS_OCCUPIED', { list, cell: covered.address });
  }
  if (plan.sheets.every(({ state }) => state === 'same')) return { sheets: plan.sheets, undo: null };
  const changes = changesOf(request.sheets, work);
  return {
    sheets: plan.sheets,
    undo: writeAll(spreadsheet, request.sheets, work, changes, separator, label),
  };
}

interface SheetChange {
  readonly sheet: Sheet;
  readonly change: Change;
}

function changesOf(blocks: readonly SheetBlock[], { present, separator }: BookWork): SheetChange[] {
  return blocks.reduce<SheetChange[]>((all, block) => {
    const one = present.get(block.key);
    if (!one?.diff.box) return all;
    const diff = { ...one.diff, box: one.diff.box };
    const change = updateOf(one.sheet, block, one.contents, diff, separator);
    const reaches = change.grow.rows > 0 || change.grow.columns > 0;
    if (!reaches && !boxRange(one.sheet, diff.box).canEdit()) {
      const place = formatAddress(one.name, diff.box);
      throw new KpiError('PROTECTED', { place, cell: place });
    }
    return all.concat({ sheet: one.sheet, change });
  }, []);
}

function writeAll(
  spreadsheet: Spreadsheet,
  blocks: readonly SheetBlock[],
  { book, present }: BookWork,
  changes: readonly SheetChange[],
  separator: ',' | ';',
  label: string,
): UndoSummary | null {
  const takeBack: (() => void)[] = [];
  const isFirst = Object.keys(book.ids).length === 0;
  try {
    const fresh = blocks.filter(({ key }) => !present.has(key));
    // All sheets first: a formula that names a sheet before it exists stays broken.
    const sheets = fresh.map((block) => {
      takeBack.unshift(() => deleteByName(spreadsheet, block.name));
      return addSheet(spreadsheet, block);
    });
    fresh.forEach((block, index) => {
      fillSheet(sheets[index]!, block, separator);
    });
    for (const { sheet, change } of changes) {
      perform(sheet, change, false);
      takeBack.unshift(() => perform(sheet, inverse(change), true));
    }
    const ids: SheetIds = { ...book.ids };
    fresh.forEach(({ key }, index) => {
      ids[key] = sheets[index]!.getSheetId();
    });
    if (fresh.length > 0) {
      takeBack.unshift(() => rememberBook(spreadsheet, book.ids, false));
      rememberBook(spreadsheet, ids, isFirst);
    }
    const created = fresh.map((block, index) => ({
      key: block.key,
      sheetId: sheets[index]!.getSheetId(),
      mark: writtenMark(block, separator),
    }));
    const undo = storeUndo(label, created, changes, takeBack);
    SpreadsheetApp.flush();
    return undo;
  } catch (error) {
    takeAllBack(takeBack, error);
    throw error;
  }
}

/** Its name was free before, so whatever bears it now is what this build made; it may not have come that far. */
function deleteByName(spreadsheet: Spreadsheet, name: string): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet) spreadsheet.deleteSheet(sheet);
}

/** A change too large to keep is written without an undo, and nothing older can be undone any more. */
function storeUndo(
  label: string,
  created: readonly CreatedSheet[],
  changes: readonly SheetChange[],
  takeBack: (() => void)[],
): UndoSummary | null {
  const store = openUndoStore();
  if (!store) return null;
  const id = `u${Date.now().toString(36)}`;
  const book = { created, changes: changes.map(({ change }) => change) };
  takeBack.unshift(() => store.restore());
  const isStored = save(store, { id, label, sheetName: '', change: nothing, book });
  return isStored ? { id, label } : null;
}

function save(store: UndoStore, entry: UndoEntry): boolean {
  try {
    store.save(entry);
    return true;
  } catch (error) {
    if (!(error instanceof KpiError && error.code === 'UNDO_TOO_LARGE')) throw error;
    store.forget();
    return false;
  }
}

function takeAllBack(takeBack: readonly (() => void)[], error: unknown): void {
  try {
    for (const step of takeBack) step();
    SpreadsheetApp.flush();
  } catch (second) {
    throw new KpiError('WRITE_INCOMPLETE', { reason: `${error}; ${second}` });
  }
}
