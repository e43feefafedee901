import { KpiError } from '../errors/KpiError.ts';

/** Exact fractions grow with every stage; a thousand still take no time. */
const MOST_STAGES = 1000;

/** Conversion rates from 0 to 1. @throws TOO_MANY_RATES, RATE_OUT_OF_RANGE */
export function expectRates(rates: readonly number[]): void {
  if (rates.length > MOST_STAGES)
    throw new KpiError('TOO_MANY_RATES', { argument: 'rates', got: rates.length, most: MOST_STAGES });
  rates.forEach((rate, i) => {
    if (!(rate >= 0 && rate <= 1))
      throw new KpiError('RATE_OUT_OF_RANGE', { argument: 'rates', index: i + 1, value: rate });
  });
}

/** Rates that can be calculated back through. @throws TOO_MANY_RATES, RATE_OUT_OF_RANGE, RATE_IS_ZERO */
export function expectUsableRates(rates: readonly number[]): void {
  expectRates(rates);
  const zero = rates.indexOf(0);
  if (zero >= 0) throw new KpiError('RATE_IS_ZERO', { argument: 'rates', index: zero + 1, value: 0 });
}

/** @throws NEGATIVE */
export function expectNotNegative(argument: string, value: number, index?: number): void {
  if (!(value >= 0)) throw new KpiError('NEGATIVE', { argument, index, value });
}

/** @throws NOT_POSITIVE */
export function expectPositive(argument: string, value: number): void {
  if (!(value > 0)) throw new KpiError('NOT_POSITIVE', { argument, value });
}
