import { findOurRules, stored } from '../colours/rules.ts';
import { userLanguage } from '../language.ts';
import { readSelection, summarize } from '../sheet/readSelection.ts';
import { openUndoStore } from '../undo/store.ts';
import type { SidebarContext } from './types.ts';

/** What the sidebar needs when it opens, and whenever the planner comes back to it. */
export function readContext(): SidebarContext {
  const spreadsheet = SpreadsheetApp.getActive();
  const selection = readSelection(spreadsheet);
  const pointer = openUndoStore()?.pointer;
  const colours = spreadsheet.getSheets().flatMap((sheet) => {
    const rules = findOurRules(sheet.getConditionalFormatRules()).map(stored);
    return rules.length > 0 ? [{ sheetId: sheet.getSheetId(), sheetName: sheet.getName(), rules }] : [];
  });
  return {
    language: userLanguage(),
    spreadsheetName: spreadsheet.getName(),
    today: Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
    selection: summarize(selection),
    undo: pointer ? { id: pointer.id, label: pointer.label } : null,
    colours,
  };
}
