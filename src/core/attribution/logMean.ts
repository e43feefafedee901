import { log, log1p } from '../distributions/elementary.ts';

/**
 * Logarithmic mean of two positive numbers, (b − a) ÷ (ln b − ln a); a where they are equal. Near
 * equality the series in ln(b/a) replaces the quotient, which would lose its digits.
 */
export function logMean(a: number, b: number): number {
  const growth = (b - a) / a;
  if (Math.abs(growth) > 1e-4) return (b - a) / log(b / a);
  const h = log1p(growth);
  return a * (1 + h / 2 + (h * h) / 6 + (h * h * h) / 24);
}
