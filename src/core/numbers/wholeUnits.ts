import { ceiling, type Ratio } from './Ratio.ts';

/** As in the judging rules: four roundings of a double cannot cross it. */
const SLACK = BigInt(2 ** 50);

/** A fraction of counts up to a million that is no shorter decimal itself is no double next to one either. */
const TYPED_DIGITS = 10;

/**
 * Whether a number is the result of a calculation, such as 100/300 in a cell, and so may lie half a last bit off what
 * was meant. Shorter decimals are taken for typed: they mean exactly what they say.
 */
export function isCalculated(value: number): boolean {
  const [significand = ''] = String(Math.abs(value)).split('e');
  const digits = significand.replace('.', '').replace(/^0+/, '');
  return !Number.isInteger(value) && digits.length > TYPED_DIGITS;
}

/**
 * The whole units that cover a value ≥ 0 worked out of the inputs: rounded up. Exact for typed decimals; where an input
 * was itself calculated, a value no more than 2^-50 of itself above a whole number is that number, so that 100 at the
 * rate =100/300 needs 300, not 301.
 */
export function wholeUnits(value: Ratio, inputs: readonly number[]): bigint {
  const below = value.numerator / value.denominator;
  const excess = value.numerator - below * value.denominator;
  return inputs.some(isCalculated) && excess * SLACK <= value.numerator ? below : ceiling(value);
}
