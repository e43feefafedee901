/**
 * An exact fraction, denominator > 0. Cells hold decimals: 0.07 in a cell means 7/100, not the binary number next to
 * it. Computing on these fractions makes ⌈21 ÷ 0.07⌉ 300, where doubles say 301.
 */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

// BigInt(…) calls instead of 0n literals: the server is es2019.
const ZERO = BigInt(0);
const ONE = BigInt(1);
const TEN = BigInt(10);

export const powerOfTen = (exponent: number): bigint => TEN ** BigInt(exponent);

/** The shortest decimal that reads back as this finite number, as a fraction. */
export function toRatio(value: number): Ratio {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = BigInt(sign + whole + decimals);
  const shift = Number(exponent) - decimals.length;
  return shift >= 0
    ? { numerator: digits * powerOfTen(shift), denominator: ONE }
    : { numerator: digits, denominator: powerOfTen(-shift) };
}

export const subtract = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.denominator - b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const multiply = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** a ÷ b for b ≠ 0. */
export function divide(a: Ratio, b: Ratio): Ratio {
  const sign = b.numerator < ZERO ? -ONE : ONE;
  return {
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  };
}

/** Smallest whole number that is not below the ratio. */
export function ceiling({ numerator, denominator }: Ratio): bigint {
  const quotient = numerator / denominator; // towards zero
  return numerator > quotient * denominator ? quotient + ONE : quotient;
}

/** More digits than a double holds: the 18th decides nothing any more unless all after it are zero. */
const GUARDED_DIGITS = 20;

/** The double nearest to the ratio; ±Infinity beyond the largest double. */
export function toNumber({ numerator, denominator }: Ratio): number {
  const magnitude = numerator < ZERO ? -numerator : numerator;
  const exponent = digitCount(denominator) - digitCount(magnitude) + GUARDED_DIGITS;
  const scaled = exponent >= 0 ? magnitude * powerOfTen(exponent) : magnitude;
  const divisor = exponent >= 0 ? denominator : denominator * powerOfTen(-exponent);
  const quotient = scaled / divisor;
  // A trailing 1 for whatever was cut off: the text then lies on the same side of every tie as the ratio itself.
  const sticky = quotient * divisor === scaled ? '0' : '1';
  const value = Number(`${quotient}${sticky}e${-exponent - 1}`);
  return numerator < ZERO ? -value : value;
}

const digitCount = (positive: bigint): number => positive.toString().length;
