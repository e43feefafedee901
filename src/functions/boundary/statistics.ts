import { type ErrorData, KpiError } from '../../core/errors/KpiError.ts';
import type { ErrorCode } from '../../core/errors/messages/index.ts';
import { VALUES_NEEDED } from '../../core/forecast/Outlook.ts';
import { isBlank, placeIn, toGrid } from './Grid.ts';
import { line } from './line.ts';
import { asNumber, type Reader, read } from './readers.ts';

/** A number that fits; otherwise the given error, which may show the limits. */
const asFitting =
  (code: ErrorCode, fits: (number: number) => boolean, limits: ErrorData = {}): Reader<number> =>
  (value, place) => {
    const number = asNumber(value, place);
    if (fits(number)) return number;
    throw new KpiError(code, { ...place, value, ...limits });
  };

/** A probability strictly between 0 and 1. */
export const asProbability = asFitting('CONFIDENCE_OUT_OF_RANGE', (p) => p > 0 && p < 1);

/** A whole number between two bounds, both included. */
export const asWhole = (least: number, most: number, code: ErrorCode): Reader<number> =>
  asFitting(code, (n) => Number.isInteger(n) && n >= least && n <= most, { least, most });

/** How many cases a rate was observed on. */
export const asCases = asFitting('SAMPLES_NOT_POSITIVE', (n) => n > 0);

/** A relative standard deviation. */
export const asSpread = asFitting('SPREAD_OUT_OF_RANGE', (spread) => spread >= 0 && spread <= 5);

/** The accepted chance of a false alarm. */
export const asSensitivity = asFitting('SENSITIVITY_OUT_OF_RANGE', (p) => p >= 0.001 && p <= 0.5);

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
  const grid = line(argument, value);
  const values = grid.cells.map((cell, i) => (isBlank(cell) ? null : read(asNumber, cell, placeIn(grid, i))));
  const got = values.filter((v) => v !== null).length;
  if (got < needed) throw new KpiError('TOO_FEW_VALUES', { argument, got, needed });
  return { values, isRow: grid.columns > 1 };
}
