import { divide, type Ratio, toNumber, toRatio } from '../numbers/Ratio.ts';
import { wholeUnits } from '../numbers/wholeUnits.ts';
import { expectNotNegative, expectPositive, expectUsableRates } from './checks.ts';

/** How a target is read and its way back rounded. */
export interface ReverseOptions {
  /** Given: the target is an amount, and this is what one final unit brings. Null: the target is a count. */
  readonly unitValue: number | null;
  /** Whole units at every stage, each enough to feed the whole units after it; otherwise exact values. */
  readonly wholeUnits: boolean;
}

const wholeCount = (value: Ratio, inputs: readonly number[]): Ratio => ({
  numerator: wholeUnits(value, inputs),
  denominator: BigInt(1),
});

/**
 * The count every stage needs so that the target comes out at the end: one more than there are rates, from the first
 * stage to the target. Computed on exact decimals, so 21 at 7% needs 300, and 100 at the calculated rate 100/300 as
 * well; counts beyond 2^53 are the nearest double.
 *
 * @param target Count or amount, ≥ 0.
 * @param rates Conversion rates in (0, 1], in funnel order.
 * @throws NEGATIVE, NOT_POSITIVE, TOO_MANY_RATES, RATE_OUT_OF_RANGE, RATE_IS_ZERO
 */
export function reverse(target: number, rates: readonly number[], options: ReverseOptions): number[] {
  const { unitValue } = options;
  expectNotNegative('target', target);
  expectUsableRates(rates);
  if (unitValue !== null) expectPositive('unit_value', unitValue);

  const round = options.wholeUnits ? wholeCount : (value: Ratio) => value;
  const fromLast = [
    unitValue === null
      ? round(toRatio(target), [target])
      : round(divide(toRatio(target), toRatio(unitValue)), [target, unitValue]),
  ];
  for (const rate of rates.slice().reverse())
    fromLast.push(round(divide(fromLast[fromLast.length - 1]!, toRatio(rate)), [rate]));
  return fromLast.reverse().map(toNumber);
}
