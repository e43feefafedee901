import { type Ratio, subtract, toNumber, toRatio } from '../numbers/Ratio.ts';

/** The sum of the decimals the cells show: 0.1 + 0.2 is 0.3. */
export function sumDecimals(values: readonly number[]): number {
  const zero = toRatio(0);
  return toNumber(values.reduce<Ratio>((sum, value) => subtract(sum, subtract(zero, toRatio(value))), zero));
}
