import { type ErrorData, KpiError } from '../errors/KpiError.ts';
import { toCutoff } from './Cutoff.ts';
import type { Cutoffs } from './verdict.ts';

/** Larger ones are percentages typed without %. */
const LARGEST = 10;

/** @throws CUTOFF_OUT_OF_RANGE */
export function expectCutoff(value: number, place: ErrorData): void {
  if (!(value >= 0 && value <= LARGEST)) throw new KpiError('CUTOFF_OUT_OF_RANGE', { ...place, value });
}

/**
 * The cut-offs for two achievements, fractions from 0 to 10, yellow no higher than green.
 *
 * @throws CUTOFF_OUT_OF_RANGE, CUTOFFS_REVERSED
 */
export function toCutoffs(yellow: number, green: number): Cutoffs {
  expectCutoff(yellow, { argument: 'yellow' });
  expectCutoff(green, { argument: 'green' });
  if (yellow > green) throw new KpiError('CUTOFFS_REVERSED', { yellow, green });
  return { yellow: toCutoff(yellow), green: toCutoff(green) };
}
