import { isExistingBase, isRetention } from '../words/nameMeanings.ts';

/** Rates of staying among factors, unless they act on the customers who are there already. */
export function shrinkingRates(factors: readonly string[]): string[] {
  return factors.some(isExistingBase) ? [] : factors.filter(isRetention);
}
