import { KpiError } from '../errors/KpiError.ts';
import { divide, multiply, type Ratio, subtract, toNumber, toRatio } from '../numbers/Ratio.ts';
import { expectNotNegative, expectPositive } from './checks.ts';

const ZERO = BigInt(0);
const ONE = BigInt(1);

/**
 * Splits a total by weights into multiples of a unit that add up to the total exactly, by the largest remainder
 * (Hamilton's method, en.wikipedia.org/wiki/Quota_method), ties to the earlier. What is no whole unit goes to the
 * heaviest. A negative total is split like the positive one, with the sign turned.
 *
 * @param weights ≥ 0, not all 0.
 * @param unit > 0, e.g. 1, 0.1 or 1000.
 * @throws NEGATIVE, NOT_POSITIVE, WEIGHTS_ALL_ZERO
 */
export function allocate(total: number, weights: readonly number[], unit: number): number[] {
  expectPositive('unit', unit);
  weights.forEach((weight, i) => {
    expectNotNegative('weights', weight, i + 1);
  });
  const heaviest = weights.indexOf(weights.reduce((a, b) => Math.max(a, b), 0));
  if (!(weights[heaviest]! > 0)) throw new KpiError('WEIGHTS_ALL_ZERO', { argument: 'weights' });

  const amount = toRatio(Math.abs(total));
  const quotient = divide(amount, toRatio(unit));
  const units = quotient.numerator / quotient.denominator;
  const inUnits = (count: bigint): Ratio => multiply({ numerator: count, denominator: ONE }, toRatio(unit));
  const rest = subtract(amount, inUnits(units));

  const shares = shareOut(units, wholeWeights(weights)).map(inUnits);
  shares[heaviest] = subtract(shares[heaviest]!, { ...rest, numerator: -rest.numerator });
  return shares.map((share) => (total < 0 ? -toNumber(share) : toNumber(share)));
}

/** The weights in the same proportion as whole numbers. */
function wholeWeights(weights: readonly number[]): bigint[] {
  const ratios = weights.map(toRatio);
  // All denominators are powers of ten, so the largest is a multiple of each.
  const [scale = ONE] = ratios.map(({ denominator }) => denominator).sort((a, b) => (a < b ? 1 : -1));
  return ratios.map(({ numerator, denominator }) => numerator * (scale / denominator));
}

/** Whole units by the largest remainder. */
function shareOut(units: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, ZERO);
  const shares = weights.map((weight) => (units * weight) / sum);
  const remainders = weights.map((weight) => (units * weight) % sum);
  const left = Number(units - shares.reduce((a, b) => a + b, ZERO));
  const byRemainder = remainders
    .map((_, i) => i)
    .sort((a, b) => {
      if (remainders[a] === remainders[b]) return a - b;
      return remainders[a]! > remainders[b]! ? -1 : 1;
    });
  for (const i of byRemainder.slice(0, left)) shares[i] = shares[i]! + ONE;
  return shares;
}
