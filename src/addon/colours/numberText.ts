import { toCutoff } from '../../core/judge/Cutoff.ts';

/**
 * A fixed target as formula text that needs no decimal separator: 2.3 → `(23/10)`, the very same number because
 * both parts are whole. Counts to 15 significant digits.
 */
export function numberText(value: number): string {
  if (Math.abs(value) >= 1e15) return `(${BigInt(value).toString()})`;
  const { numerator, scale } = toCutoff(value);
  if (scale === 1) return numerator < 0 ? `(${numerator})` : String(numerator);
  return `(${numerator}/${scale})`;
}
