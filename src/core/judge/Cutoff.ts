/**
 * A cut-off of the achievement as a fraction of two whole numbers, `numerator / scale`: 80% is 8/10, 87.5% is 875/1000.
 * Whole numbers, because a native rule must not depend on the locale's decimal separator and because products with
 * them lose less than products with 0.8.
 */
export interface Cutoff {
  readonly numerator: number;
  /** A power of ten, at most 10^15. */
  readonly scale: number;
}

/** Reads a cut-off such as 0.8. It counts to 15 significant digits, as Excel does, and to 15 decimals. */
export function toCutoff(fraction: number): Cutoff {
  const decimal = Number(fraction.toPrecision(15))
    .toFixed(15)
    .replace(/\.?0+$/, '');
  const [whole = '', decimals = ''] = decimal.split('.');
  return { numerator: Number(whole + decimals), scale: 10 ** decimals.length };
}
