/** What the server names often of the language and of Sheets; esbuild puts a name of one or two letters for each. */
const { abs, ceil, floor, max, min, round, sqrt } = Math;
const { isFinite: finite, isInteger } = Number;
const { from, isArray } = Array;
const { keys } = Object;
const { parse, stringify } = JSON;
const floats = Float64Array;
const number = Number;
const text = String;
const integer = BigInt;
const lowest = Number.NEGATIVE_INFINITY;
declare const SpreadsheetApp: { getActive(): unknown; flush(): void; newConditionalFormatRule(): unknown };
declare const PropertiesService: { getUserProperties(): unknown };
/** Asked when called: nothing of Sheets may be touched while the script loads. */
const getActive = () => SpreadsheetApp.getActive();
const flush = () => SpreadsheetApp.flush();
const newRule = () => SpreadsheetApp.newConditionalFormatRule();
const getUserProperties = () => PropertiesService.getUserProperties();

export {
  abs as 'Math.abs',
  ceil as 'Math.ceil',
  finite as 'Number.isFinite',
  floats as 'Float64Array',
  floor as 'Math.floor',
  flush as 'SpreadsheetApp.flush',
  from as 'Array.from',
  getActive as 'SpreadsheetApp.getActive',
  getUserProperties as 'PropertiesService.getUserProperties',
  integer as 'BigInt',
  isArray as 'Array.isArray',
  isInteger as 'Number.isInteger',
  keys as 'Object.keys',
  lowest as 'Number.NEGATIVE_INFINITY',
  max as 'Math.max',
  min as 'Math.min',
  newRule as 'SpreadsheetApp.newConditionalFormatRule',
  number as 'Number',
  parse as 'JSON.parse',
  round as 'Math.round',
  sqrt as 'Math.sqrt',
  stringify as 'JSON.stringify',
  text as 'String',
};
