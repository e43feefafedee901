/**
 * Which sheets are ours. One piece of developer metadata on the spreadsheet names them by their ids, which stay
 * the same when the planner renames or moves a sheet.
 */
import { SHEET_KEYS, type SheetKey } from '../../core/book/SheetBlock.ts';
import type { Sheet, Spreadsheet } from '../sheet/services.ts';

const metadataKey = 'gyakusan.book';

export type SheetIds = Partial<Record<SheetKey, number>>;

export interface BookSheets {
  readonly ids: SheetIds;
  readonly sheets: ReadonlyMap<SheetKey, Sheet>;
}

/** A sheet that was deleted is simply not there. @param all every sheet, when the caller has them already */
export function findBook(spreadsheet: Spreadsheet, all?: readonly Sheet[]): BookSheets {
  const ids = readIds(spreadsheet);
  const sheets = new Map<SheetKey, Sheet>();
  const keys = SHEET_KEYS.filter((key) => ids[key] !== undefined);
  if (keys.length === 0) return { ids, sheets };
  for (const sheet of all ?? spreadsheet.getSheets()) {
    const id = sheet.getSheetId();
    for (const key of keys) if (ids[key] === id) sheets.set(key, sheet);
  }
  return { ids, sheets };
}

function record(spreadsheet: Spreadsheet) {
  return spreadsheet.getDeveloperMetadata().find((entry) => entry.getKey() === metadataKey) ?? null;
}

function readIds(spreadsheet: Spreadsheet): SheetIds {
  const text = record(spreadsheet)?.getValue();
  try {
    const stored = Object(JSON.parse(text || '{}'));
    const ids: SheetIds = {};
    for (const key of SHEET_KEYS) if (typeof stored[key] === 'number') ids[key] = stored[key];
    return ids;
  } catch {
    return {};
  }
}

/** @param isFirst No book was known before: saves looking for its record. */
export function rememberBook(spreadsheet: Spreadsheet, ids: SheetIds, isFirst: boolean): void {
  const known = isFirst ? null : record(spreadsheet);
  if (Object.keys(ids).length === 0) {
    if (known) known.remove();
    return;
  }
  const text = JSON.stringify(ids);
  if (known) known.setValue(text);
  else spreadsheet.addDeveloperMetadata(metadataKey, text);
}
