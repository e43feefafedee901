import { toRatio } from '../../../src/core/numbers/Ratio.ts';

/**
 * A fixed target as formula text that needs no decimal separator: 2.3 → `(23/10)`. With at most 15 significant
 * digits both parts are exact, and so their quotient is the very same number.
 */
export function numberText(value: number): string {
  const { numerator, denominator } = toRatio(Number(value.toPrecision(15)));
  if (denominator !== BigInt(1)) return `(${numerator}/${denominator})`;
  return value < 0 ? `(${numerator})` : String(numerator);
}
