/** Fills the engine's gaps with the functions of formulajs, all but one unchanged. */
import * as formulaJs from '@formulajs/formulajs';
import type { EngineArgument, EngineValue } from './cellValues.ts';
import { isErrorCode, VALUE_ERROR } from './errorCodes.ts';
import { isRegistered, registerFunction } from './registerFunction.ts';

type Compute = (...args: unknown[]) => unknown;

export function registerFormulaJs(): void {
  for (const [name, member] of namedFunctions(formulaJs as unknown as Record<string, unknown>))
    if (!isRegistered(name)) registerFormulaJsFunction(name, MENDED[name] ?? member);
}

/** TINV is two-tailed in every spreadsheet; formulajs gives the left tail under that name. */
const MENDED: Readonly<Record<string, Compute>> = {
  TINV: (formulaJs as unknown as { T: { INV: Record<string, Compute> } }).T.INV['2T']!,
};

/** Formulajs nests dotted names: NORM.S.DIST is `NORM.S.DIST`. */
function namedFunctions(members: Record<string, unknown>, prefix = ''): [string, Compute][] {
  return Object.entries(members).flatMap(([key, member]): [string, Compute][] => {
    if (!/^[A-Z0-9]+$/.test(key)) return [];
    const name = prefix + key;
    if (member === null || (typeof member !== 'function' && typeof member !== 'object')) return [];
    const nested = namedFunctions(member as Record<string, unknown>, `${name}.`);
    return typeof member === 'function' ? [[name, member as Compute], ...nested] : nested;
  });
}

function registerFormulaJsFunction(name: string, compute: Compute): void {
  registerFunction({
    name,
    args: [{ name: 'value', repeating: true, optional: true }],
    isExported: true,
    compute(...args) {
      const failed = args.flat(2).find((cell) => typeof cell?.value === 'string' && isErrorCode(cell.value));
      if (failed) return failed;
      try {
        return toEngine(compute(...args.map(plain)));
      } catch (error) {
        return { value: VALUE_ERROR, message: (error as Error).message };
      }
    },
  });
}

function plain(argument: EngineArgument): unknown {
  if (!Array.isArray(argument)) return argument?.value;
  const rows = (argument[0] ?? []).map((_, row) => argument.map((column) => column[row]?.value));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

function toEngine(result: unknown): EngineValue {
  if (result instanceof Error) return { value: result.message, message: result.message };
  if (typeof result === 'number' && !Number.isFinite(result)) return { value: '#NUM!' };
  return { value: result };
}
