/**
 * Which service methods count as calls to the server, which write, and which an authorisation mode allows.
 *
 * Counted: whatever would reach the server, i.e. reads and writes of cells, formats, rules, properties and
 * structure. Not counted: what a script computes by itself, i.e. addresses (`getRow`, `getA1Notation`,
 * `offset`, `getRange`), entry points (`SpreadsheetApp.getActive`), builders up to `build()`, Utilities,
 * Logger and console.
 */

const addresses = [
  ...['getRow', 'getColumn', 'getNumRows', 'getNumColumns', 'getHeight', 'getWidth', 'getLastRow'],
  ...['getLastColumn', 'getA1Notation', 'getRowIndex', 'getColumnIndex', 'getSheet', 'getGridId'],
  ...['offset', 'getCell'],
];

/** Classes none of whose methods count, and single methods of others. */
const uncountedClasses = new Set([
  ...['SpreadsheetApp', 'Utilities', 'Logger', 'console', 'HtmlService', 'HtmlOutput', 'HtmlTemplate'],
  ...['ConditionalFormatRule', 'ConditionalFormatRuleBuilder', 'BooleanCondition', 'GradientCondition'],
  ...[
    'TextStyle',
    'TextStyleBuilder',
    'DataValidation',
    'DataValidationBuilder',
    'EmbeddedChartBuilder',
    'DeveloperMetadataLocation',
  ],
  ...['PropertiesService', 'CacheService', 'LockService', 'ClockTriggerBuilder', 'TriggerBuilder', 'Blob'],
  ...[
    'SpreadsheetTriggerBuilder',
    'PromptResponse',
    'AuthorizationInfo',
    'Color',
    'ColorBuilder',
    'Selection',
  ],
]);
const uncountedMethods: Record<string, string[]> = {
  Range: addresses,
  RangeList: ['getRanges'],
  Sheet: ['getRange', 'getSheetId', 'getParent', 'getRangeList', 'newChart'],
  Spreadsheet: ['getId', 'getRange'],
  Menu: ['addItem', 'addSeparator', 'addSubMenu'],
  Ui: ['createMenu', 'createAddonMenu'],
};
const countedExceptions: Record<string, string[]> = { SpreadsheetApp: ['flush'] };

export function isCounted(className: string, method: string): boolean {
  if (countedExceptions[className]?.includes(method)) return true;
  return !uncountedClasses.has(className) && !uncountedMethods[className]?.includes(method);
}

const documentClasses = new Set(['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'NamedRange', 'Protection']);
const writing =
  /^(set|clear|insert|delete|remove|add|append|create|copyTo|move|sort|merge|break|hide|show|unhide|activate|trim|randomize|protect|duplicate|rename|update|autoResize|uncheck|check|toast|autoFill|splitText|group|ungroup|shift)/;

/** Writes to the document, which custom functions may not make. */
export function isWrite(className: string, method: string): boolean {
  if (className === 'DeveloperMetadata' || className === 'EmbeddedChart') return writing.test(method);
  return documentClasses.has(className) && writing.test(method) && !/^is|^createTextFinder/.test(method);
}

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const withoutAuthorisation: Record<string, RegExp> = {
  SpreadsheetApp: /^getUi$/,
  Ui: /^create/,
  Menu: /./,
  Logger: /./,
  console: /./,
  Utilities: /./,
  Session: /Locale$|^getScriptTimeZone$/,
};
const needsFull: Record<string, RegExp> = {
  Ui: /^show/,
  ScriptApp: /^(newTrigger|deleteTrigger|getProjectTriggers|getUserTriggers|getOAuthToken)$/,
  Session: /User$/,
  SpreadsheetApp: /^(openById|openByUrl|create)$/,
};
const closedToCustomFunctions: Record<string, RegExp> = {
  SpreadsheetApp: /^(getUi|openById|openByUrl|create)$/,
  ScriptApp: /./,
  Session: /User$/,
};

export function isPermitted(className: string, method: string, mode: AuthMode | 'CUSTOM_FUNCTION'): boolean {
  if (mode === 'CUSTOM_FUNCTION') return !closedToCustomFunctions[className]?.test(method);
  if (mode === 'NONE') return Boolean(withoutAuthorisation[className]?.test(method));
  return mode === 'FULL' || !needsFull[className]?.test(method);
}
