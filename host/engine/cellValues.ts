/** Values between cells and scripts: what getValues gives, what a custom function receives and may return. */
import { NUMBER_ERROR, SCRIPT_ERROR } from './errorCodes.ts';
import { isDateFormat } from './numberFormats.ts';
import { instantToSerial, serialToInstant } from './serialDates.ts';

export interface EngineCell {
  sheetId: string;
  col: number;
  row: number;
}

export interface EngineValue {
  value: unknown;
  format?: string | undefined;
  message?: string | undefined;
}

type EngineMatrix = EngineValue[][];
export type EngineArgument = EngineValue | EngineMatrix | undefined;

export interface DateReading {
  timeZone: string;
  Date: DateConstructor;
}

/** A cell as a script sees it: blank is "", a date format makes a Date, an error is its code as text. */
export function toScriptValue(cell: EngineValue | undefined, reading: DateReading): unknown {
  const value = cell?.value ?? '';
  if (typeof value === 'number' && isDateFormat(cell?.format))
    return new reading.Date(serialToInstant(value, reading.timeZone));
  return value;
}

/** A formula's argument: one cell is a scalar, a range is row-major, a skipped one undefined. */
export function toScriptArgument(argument: EngineArgument, reading: DateReading): unknown {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return toScriptValue(argument, reading);
  const columns = argument;
  const height = columns[0]?.length ?? 0;
  if (columns.length === 1 && height === 1) return toScriptValue(columns[0]![0], reading);
  const rows: unknown[][] = [];
  for (let row = 0; row < height; row++)
    rows.push(columns.map((column) => toScriptValue(column[row], reading)));
  return rows;
}

/** What a custom function returned, as the engine wants it: column-major, dates as serial numbers. */
export function toEngineResult(result: unknown, timeZone: string): EngineValue | EngineMatrix {
  if (!Array.isArray(result)) return toEngineValue(result, timeZone);
  const rows: unknown[][] = Array.from(result, (row) => (Array.isArray(row) ? Array.from(row) : [row]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return { value: SCRIPT_ERROR, message: 'The function returned an empty array.' };
  return Array.from({ length: width }, (_, col) => rows.map((row) => toEngineValue(row[col], timeZone)));
}

function toEngineValue(value: unknown, timeZone: string): EngineValue {
  if (value === undefined || value === null) return { value: '' };
  if (isDate(value)) {
    const serial = instantToSerial(value.getTime(), timeZone);
    return { value: serial, format: dateFormatFor(serial) };
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    return {
      value: NUMBER_ERROR,
      message: `The function returned ${value}, which is no number a cell can hold.`,
    };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value };
  return { value: SCRIPT_ERROR, message: `The function returned a ${typeof value}, which no cell can hold.` };
}

export function dateFormatFor(serial: number): string {
  return Number.isInteger(serial) ? 'yyyy/mm/dd' : 'yyyy/mm/dd hh:mm:ss';
}

/** Also true for a Date of another realm, where instanceof fails. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
