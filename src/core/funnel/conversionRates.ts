import { KpiError } from '../errors/KpiError.ts';
import { divide, toNumber, toRatio } from '../numbers/Ratio.ts';
import { expectNotNegative } from './checks.ts';

/**
 * The rate from each stage to the next: one fewer than there are counts. May exceed 1 where a stage is larger than the
 * one before it.
 *
 * @param counts Counts ≥ 0 in funnel order, two or more; only the last may be 0.
 * @throws TOO_FEW_COUNTS, NEGATIVE, COUNT_IS_ZERO
 */
export function conversionRates(counts: readonly number[]): number[] {
  if (counts.length < 2) throw new KpiError('TOO_FEW_COUNTS', { argument: 'counts', got: counts.length });
  counts.forEach((count, i) => {
    expectNotNegative('counts', count, i + 1);
  });
  return counts.slice(1).map((count, i) => {
    const before = counts[i]!;
    if (before === 0) throw new KpiError('COUNT_IS_ZERO', { argument: 'counts', index: i + 1, value: 0 });
    return toNumber(divide(toRatio(count), toRatio(before)));
  });
}
