import { multiply, toNumber, toRatio } from '../numbers/Ratio.ts';
import { expectNotNegative, expectPositive, expectRates } from './checks.ts';

/**
 * The expected count of every stage when `volume` enters the first, unrounded: one more than there are rates, and
 * with a unit value one element more, the amount.
 *
 * @param volume Count entering the first stage, ≥ 0.
 * @param rates Conversion rates in [0, 1], in funnel order.
 * @throws NEGATIVE, NOT_POSITIVE, TOO_MANY_RATES, RATE_OUT_OF_RANGE
 */
export function forward(volume: number, rates: readonly number[], unitValue: number | null): number[] {
  expectNotNegative('volume', volume);
  expectRates(rates);
  if (unitValue !== null) expectPositive('unit_value', unitValue);

  const factors = unitValue === null ? rates : [...rates, unitValue];
  const counts = [toRatio(volume)];
  for (const factor of factors) counts.push(multiply(counts[counts.length - 1]!, toRatio(factor)));
  return counts.map(toNumber);
}
