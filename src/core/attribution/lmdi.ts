import { log } from '../distributions/elementary.ts';
import { logMean } from './logMean.ts';

/**
 * Additive LMDI-I for a product of positive factors raised to the given exponents: what each factor
 * contributes to the change of the result.
 *
 * Source: Ang, The LMDI approach to decomposition analysis: a practical guide, Energy Policy 33 (2005).
 */
export function lmdi(
  exponents: ArrayLike<number>,
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  resultBefore: number,
  resultAfter: number,
): number[] {
  const weight = logMean(resultBefore, resultAfter);
  return Array.from(exponents, (exponent, i) =>
    exponent === 0 ? 0 : weight * exponent * log(after[i]! / before[i]!),
  );
}
