/** Functions Sheets has and the engine lacks. */
import './loadEngine.ts';
import type { EngineArgument, EngineValue } from './cellValues.ts';
import { elementwise, scalar, text } from './elementwise.ts';
import { isErrorCode } from './errorCodes.ts';
import { registerFormulaJs } from './formulaJs.ts';
import { mendAmpersand, mendText } from './mendedFunctions.ts';
import { type EngineFunction, registerFunction } from './registerFunction.ts';
import { runtimeOf } from './runtimes.ts';
import { instantToSerial } from './serialDates.ts';

const one = (name: string) => ({ name });
const maybe = (name: string) => ({ name, optional: true });

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

export function registerBuiltInFunctions(): void {
  mendAmpersand();
  mendText();
  for (const definition of definitions) registerFunction(definition);
  registerFormulaJs();
}
