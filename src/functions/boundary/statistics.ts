import { type ErrorData, KpiError } from '../../core/errors/KpiError.ts';
import type { ErrorCode } from '../../core/errors/messages/index.ts';
import { VALUES_NEEDED } from '../../core/forecast/Outlook.ts';
import { isBlank, placeIn, toGrid } from './Grid.ts';
import { asNumber, type Reader, read } from './readers.ts';

/** A probability strictly between 0 and 1. @throws CONFIDENCE_OUT_OF_RANGE */
export const asProbability: Reader<number> = (value, place) => {
  const number = asNumber(value, place);
  if (number > 0 && number < 1) return number;
  throw new KpiError('CONFIDENCE_OUT_OF_RANGE', { ...place, value });
};

/** A whole number between two bounds, both included; otherwise the given error. */
export const asWhole =
  (least: number, most: number, code: ErrorCode): Reader<number> =>
  (value, place: ErrorData) => {
    const number = asNumber(value, place);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new KpiError(code, { ...place, value, least, most });
  };

/** How many cases a rate was observed on. @throws SAMPLES_NOT_POSITIVE */
export const asCases: Reader<number> = (value, place) => {
  const number = asNumber(value, place);
  if (number > 0) return number;
  throw new KpiError('SAMPLES_NOT_POSITIVE', { ...place, value });
};

/** A relative standard deviation. @throws SPREAD_OUT_OF_RANGE */
export const asSpread: Reader<number> = (value, place) => {
  const number = asNumber(value, place);
  if (number >= 0 && number <= 5) return number;
  throw new KpiError('SPREAD_OUT_OF_RANGE', { ...place, value });
};

/** The accepted chance of a false alarm. @throws SENSITIVITY_OUT_OF_RANGE */
export const asSensitivity: Reader<number> = (value, place) => {
  const number = asNumber(value, place);
  if (number >= 0.001 && number <= 0.5) return number;
  throw new KpiError('SENSITIVITY_OUT_OF_RANGE', { ...place, value });
};

/** Cells that are ticked or hold a word: TRUE and text count, blanks, FALSE and 0 do not. @throws CELL_ERROR */
export function marks(argument: string, value: unknown): boolean[] {
  const grid = toGrid(argument, value);
  return grid.cells.map((cell, i) => {
    if (isBlank(cell) || cell === false || cell === 0) return false;
    return read(() => true, cell, placeIn(grid, i));
  });
}

/** Whether an optional range was left out, or holds nothing. */
export const isOmitted = (value: unknown): boolean => toGrid('', value).cells.every(isBlank);

/** Periods a cycle. @throws SEASON_OUT_OF_RANGE */
export const asSeason = asWhole(1, 366, 'SEASON_OUT_OF_RANGE');

/** A series in time, and where its cells stood. */
export interface Series {
  readonly values: readonly (number | null)[];
  readonly isRow: boolean;
}

/**
 * Reads a row or column of values in time order. A blank inside is a gap, never zero; trailing blanks are cut.
 *
 * @throws NOT_A_VECTOR, TOO_FEW_VALUES
 */
export function series(argument: string, value: unknown, needed = VALUES_NEEDED): Series {
  const grid = toGrid(argument, value);
  if (grid.rows > 1 && grid.columns > 1)
    throw new KpiError('NOT_A_VECTOR', { argument, rows: grid.rows, columns: grid.columns });
  const all = grid.cells.map((cell, i) => (isBlank(cell) ? null : read(asNumber, cell, placeIn(grid, i))));
  let length = all.length;
  while (length > 0 && all[length - 1] === null) length--;
  const values = all.slice(0, length);
  const got = values.filter((v) => v !== null).length;
  if (got < needed) throw new KpiError('TOO_FEW_VALUES', { argument, got, needed });
  return { values, isRow: grid.columns > 1 };
}
