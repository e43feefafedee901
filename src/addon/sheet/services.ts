/** Short names for the Apps Script types this folder works with. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
