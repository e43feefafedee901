/** Functions Sheets has and the engine lacks, or reads differently. */
import './loadEngine.ts';
import { helpers, registries } from '@odoo/o-spreadsheet';
import type { EngineArgument, EngineValue } from './cellValues.ts';
import { isErrorCode, VALUE_ERROR } from './errorCodes.ts';
import { registerFormulaJs } from './formulaJs.ts';
import { toEngineFormat } from './numberFormats.ts';
import { type EngineFunction, registerFunction } from './registerFunction.ts';
import { runtimeOf } from './runtimes.ts';
import { instantToSerial } from './serialDates.ts';

const one = (name: string) => ({ name });
const maybe = (name: string) => ({ name, optional: true });

export function scalar(argument: EngineArgument): EngineValue {
  const cell = Array.isArray(argument) ? argument[0]?.[0] : argument;
  return cell ?? { value: null };
}

function text(argument: EngineArgument): string {
  const { value } = scalar(argument);
  if (typeof value === 'string' && isErrorCode(value)) throw scalar(argument);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** Applies a function cell by cell, repeating single cells against ranges. */
function elementwise(args: EngineArgument[], apply: (cells: EngineValue[]) => EngineValue) {
  const columns = Math.max(...args.map((arg) => (Array.isArray(arg) ? arg.length : 1)));
  const rows = Math.max(...args.map((arg) => (Array.isArray(arg) ? (arg[0]?.length ?? 0) : 1)));
  const at = (arg: EngineArgument, col: number, row: number): EngineValue => {
    if (!Array.isArray(arg)) return arg ?? { value: null };
    return arg[arg.length === 1 ? 0 : col]?.[arg[0]!.length === 1 ? 0 : row] ?? { value: '#N/A' };
  };
  const matrix = Array.from({ length: columns }, (_, col) =>
    Array.from({ length: rows }, (__, row) => apply(args.map((arg) => at(arg, col, row)))),
  );
  return columns === 1 && rows === 1 ? matrix[0]![0]! : matrix;
}

function regular(argument: EngineArgument): RegExp {
  try {
    return new RegExp(text(argument), 'u');
  } catch {
    throw { value: '#REF!', message: 'The regular expression cannot be read.' };
  }
}

const definitions: EngineFunction[] = [
  {
    name: 'ARRAYFORMULA',
    args: [one('array_formula')],
    compute: (array) => (array ?? { value: null }) as EngineValue,
  },
  { name: 'SPARKLINE', args: [one('data'), maybe('options')], compute: () => ({ value: '' }) },
  {
    name: 'REGEXMATCH',
    args: [one('text'), one('regular_expression')],
    compute: (input, pattern) =>
      elementwise([input], ([cell]) => ({ value: regular(pattern).test(text(cell)) })),
  },
  {
    name: 'REGEXREPLACE',
    args: [one('text'), one('regular_expression'), one('replacement')],
    compute: (input, pattern, replacement) => ({
      value: text(input).replace(new RegExp(regular(pattern), 'gu'), text(replacement)),
    }),
  },
  {
    name: 'REGEXEXTRACT',
    args: [one('text'), one('regular_expression')],
    compute(input, pattern) {
      const found = regular(pattern).exec(text(input));
      return found ? { value: found[1] ?? found[0] } : { value: '#N/A', message: 'No match.' };
    },
  },
  {
    name: 'N',
    args: [one('value')],
    compute: (argument) => {
      const { value } = scalar(argument);
      if (typeof value === 'string' && isErrorCode(value)) return scalar(argument);
      return { value: typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0 };
    },
  },
  {
    name: 'TODAY',
    args: [],
    isExported: true,
    compute() {
      return { value: Math.floor(nowSerial(this.getters)), format: 'yyyy/mm/dd' };
    },
  },
  {
    name: 'NOW',
    args: [],
    isExported: true,
    compute() {
      return { value: nowSerial(this.getters), format: 'yyyy/mm/dd hh:mm:ss' };
    },
  },
];

function nowSerial(getters: object): number {
  const runtime = runtimeOf(getters);
  return instantToSerial(runtime?.now() ?? Date.now(), runtime?.timeZone ?? 'UTC');
}

/** `a & b` compiles to CONCATENATE(a, b), which joins a range; Sheets' & works cell by cell. */
function mendAmpersand(): void {
  const joinAll = registries.functionRegistry.get('CONCATENATE').compute as EngineFunction['compute'];
  registerFunction({
    name: 'CONCATENATE',
    args: [{ name: 'string', repeating: true }],
    isExported: true,
    compute(...args) {
      if (args.length !== 2) return joinAll.apply(this, args);
      return elementwise(args, (cells) => {
        const failed = cells.find(({ value }) => typeof value === 'string' && isErrorCode(value));
        return failed ?? { value: cells.map((cell) => text(cell)).join('') };
      });
    },
  });
}

/** TEXT takes the formats of Sheets, which the engine reads only in part. */
function mendText(): void {
  registerFunction({
    name: 'TEXT',
    args: [one('number'), one('format')],
    isExported: true,
    compute(number, format) {
      const pattern = toEngineFormat(text(format));
      return elementwise([number], ([cell]) => {
        const { value } = cell!;
        if (typeof value === 'string') return cell!;
        const locale = (this.getters as { getLocale(): never }).getLocale();
        if (typeof value === 'boolean') return { value: value ? 'TRUE' : 'FALSE' };
        const formatted = helpers.formatValue(Number(value ?? 0), { format: pattern as never, locale });
        return formatted === undefined ? { value: VALUE_ERROR } : { value: formatted };
      });
    },
  });
}

export function registerBuiltInFunctions(): void {
  mendAmpersand();
  mendText();
  for (const definition of definitions) registerFunction(definition);
  registerFormulaJs();
}
