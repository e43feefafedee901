/**
 * Which sheets are ours. One piece of developer metadata on the spreadsheet names them by their ids, which stay
 * the same when the planner renames or moves a sheet.
 */
import { SHEET_KEYS, type SheetKey } from '../../core/book/SheetBlock.ts';
import type { Sheet, Spreadsheet } from '../sheet/services.ts';

const metadataKey = 'gyakusan.book';

export type SheetIds = Partial<Record<SheetKey, number>>;

export interface BookRecord {
  readonly ids: SheetIds;
  /** A build that stopped early and waits to be continued; null: none. */
  readonly unfinished: Unfinished | null;
}

export interface Unfinished {
  /** Sheets that are there, blank as inserted. */
  readonly unfilled: readonly SheetKey[];
  /** Of the stored write that takes the whole build back; null: it could not be stored. */
  readonly undo: string | null;
}

export interface BookSheets extends BookRecord {
  readonly sheets: ReadonlyMap<SheetKey, Sheet>;
}

/** A sheet that was deleted is simply not there. @param all every sheet */
export function findBook(spreadsheet: Spreadsheet, all: readonly Sheet[]): BookSheets {
  const found = readRecord(spreadsheet);
  const sheets = new Map<SheetKey, Sheet>();
  for (const sheet of all) {
    const id = sheet.getSheetId();
    for (const key of SHEET_KEYS) if (found.ids[key] === id) sheets.set(key, sheet);
  }
  return { ...found, sheets };
}

function metadataOf(spreadsheet: Spreadsheet) {
  return spreadsheet.getDeveloperMetadata().find((entry) => entry.getKey() === metadataKey) ?? null;
}

function readRecord(spreadsheet: Spreadsheet): BookRecord {
  const text = metadataOf(spreadsheet)?.getValue();
  const ids: SheetIds = {};
  try {
    const stored = Object(JSON.parse(text || '{}'));
    for (const key of SHEET_KEYS) if (typeof stored[key] === 'number') ids[key] = stored[key];
    const { unfilled, undo } = Object(stored.unfinished);
    return { ids, unfinished: Array.isArray(unfilled) ? { unfilled, undo } : null };
  } catch {
    return { ids, unfinished: null };
  }
}

/** @param isFirst No book was known before: saves looking for its record. */
export function rememberBook(
  spreadsheet: Spreadsheet,
  { ids, unfinished }: BookRecord,
  isFirst: boolean,
): void {
  const known = isFirst ? null : metadataOf(spreadsheet);
  if (Object.keys(ids).length === 0) {
    if (known) known.remove();
    return;
  }
  const text = JSON.stringify(unfinished ? { ...ids, unfinished } : ids);
  if (known) known.setValue(text);
  else spreadsheet.addDeveloperMetadata(metadataKey, text);
}
