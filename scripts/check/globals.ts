/** Which names the pushed script takes from outside, and whether Apps Script has them. */
import * as acorn from 'acorn';
import { analyze } from 'eslint-scope';

/** ECMAScript 2019 and BigInt, as the V8 runtime of Apps Script has them. */
const language =
  `Array ArrayBuffer BigInt Boolean DataView Date Error EvalError Float32Array Float64Array Infinity
  Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect
  RegExp Set String Symbol SyntaxError TypeError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet
  decodeURIComponent encodeURIComponent isFinite isNaN parseFloat parseInt undefined arguments console`.split(
    /\s+/,
  );

const services =
  `CacheService HtmlService LockService Logger PropertiesService ScriptApp Session SpreadsheetApp
  Utilities`.split(/\s+/);

const allowed = new Set([...language, ...services]);

/** Parses as a plain script of ECMAScript 2019: no module syntax, no newer syntax. Throws a SyntaxError with its place. */
export const parseScript = (code: string): acorn.Program =>
  acorn.parse(code, { ecmaVersion: 2019, sourceType: 'script', ranges: true, locations: true });

/** Every free name that Apps Script does not have, with its line. */
export function foreignGlobals(program: acorn.Program): string[] {
  const manager = analyze(program as never, { ecmaVersion: 2019 as never, sourceType: 'script' });
  return manager
    .globalScope!.through.map(
      ({ identifier }) => identifier as { name: string; loc?: { start: { line: number } } },
    )
    .filter(({ name }) => !allowed.has(name))
    .map(({ name, loc }) => `${name} (line ${loc?.start.line})`);
}

/** Names of the functions a cell, a menu or the sidebar can call. */
export const topLevelFunctions = (program: acorn.Program): string[] =>
  program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id!.name] : []));
