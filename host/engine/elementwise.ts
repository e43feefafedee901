/** Reading a formula's arguments: as one cell, as text, cell by cell. */
import type { EngineArgument, EngineValue } from './cellValues.ts';
import { isErrorCode } from './errorCodes.ts';

export function scalar(argument: EngineArgument): EngineValue {
  const cell = Array.isArray(argument) ? argument[0]?.[0] : argument;
  return cell ?? { value: null };
}

export function text(argument: EngineArgument): string {
  const { value } = scalar(argument);
  if (typeof value === 'string' && isErrorCode(value)) throw scalar(argument);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** Applies a function cell by cell, repeating single cells against ranges. */
export function elementwise(args: EngineArgument[], apply: (cells: EngineValue[]) => EngineValue) {
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
