import type { Host } from '../../host/index.ts';

/** Everything that stands in a sheet (the first one, when none is named), as rows of values. */
export function readSpill(host: Host, sheetName?: string): unknown[][] {
  const book = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = sheetName ? book.getSheetByName(sheetName) : book.getSheets()[0];
  return sheet
    .getRange(1, 1, Math.max(1, sheet.getLastRow()), Math.max(1, sheet.getLastColumn()))
    .getValues();
}
