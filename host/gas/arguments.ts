/** Checks of service arguments, worded as Sheets words them. */
import type { Zone } from '@odoo/o-spreadsheet';
import { ServiceError } from './ServiceError.ts';

export const heightOf = (zone: Zone) => zone.bottom - zone.top + 1;
export const widthOf = (zone: Zone) => zone.right - zone.left + 1;

export function expectNumber(value: unknown, signature: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw new ServiceError(
      `The parameters (${typeof value}) don't match the method signature for ${signature}.`,
    );
  return Math.floor(number);
}

/** A 2-D array of exactly the range's shape. */
export function expectShape(data: unknown, zone: Zone, method: string): unknown[][] {
  if (!Array.isArray(data) || !data.every((row) => Array.isArray(row)))
    throw new ServiceError(
      `The parameters (${typeof data}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  if (data.length !== heightOf(zone)) throw mismatch('rows', data.length, heightOf(zone));
  for (const row of data)
    if (row.length !== widthOf(zone)) throw mismatch('columns', row.length, widthOf(zone));
  return data as unknown[][];
}

function mismatch(what: string, given: number, wanted: number): ServiceError {
  return new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}

/** Visits every cell of a zone, row by row, and collects what is made of it. */
export function mapCells<T>(zone: Zone, make: (row: number, col: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const values: T[] = [];
    for (let col = zone.left; col <= zone.right; col++) values.push(make(row, col));
    rows.push(values);
  }
  return rows;
}

/** Runs of equal values along each row, so that a whole range takes few commands. */
export function runs<T>(rows: T[][], zone: Zone): { value: T; zone: Zone }[] {
  const found: { value: T; zone: Zone }[] = [];
  const open = new Map<string, { value: T; zone: Zone }>();
  rows.forEach((values, index) => {
    const row = zone.top + index;
    for (let start = 0; start < values.length; ) {
      let end = start;
      while (end + 1 < values.length && values[end + 1] === values[start]) end++;
      const key = `${start}:${end}`;
      const above = open.get(key);
      if (above && above.value === values[start] && above.zone.bottom === row - 1) above.zone.bottom = row;
      else {
        const run = {
          value: values[start]!,
          zone: { left: zone.left + start, right: zone.left + end, top: row, bottom: row },
        };
        found.push(run);
        open.set(key, run);
      }
      start = end + 1;
    }
  });
  return found;
}
