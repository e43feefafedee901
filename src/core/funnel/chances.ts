import { binomialSf } from '../distributions/beta.ts';
import { believedRate, chancesThroughChain } from './betaBinomialChain.ts';
import { chanceWithProduct, type ProductOfRates, productOfRates } from './betaProduct.ts';

/** P(target reached | n enter), never falling as n grows. */
export type Chance = (n: number) => number;

/** Up to this many entering the recursion over whole counts is used; its cost grows with the square. */
const EXACT_LIMIT = 3000;

/** Prospects that pass every stage on their own number Bin(n, product of the rates). */
export function chanceWithKnownRates(target: number, rates: readonly number[]): Chance {
  const rate = rates.reduce((product, r) => product * r, 1);
  return (n) => binomialSf(target, n, rate);
}

/**
 * Rates known only from `samples` cases each: exact up to 3,000 entering, beyond that by integration over the
 * distribution of the product of the rates (error of a probability below 2e-5).
 */
export function chanceWithUncertainRates(
  target: number,
  rates: readonly number[],
  samples: readonly number[],
): Chance {
  const beliefs = rates.map((rate, i) => believedRate(rate, samples[i]!));
  let exact: Float64Array = new Float64Array(0);
  let product: ProductOfRates | undefined;
  const exactly = (n: number): number => {
    if (n >= exact.length) {
      exact = chancesThroughChain(beliefs, target, Math.min(EXACT_LIMIT, Math.ceil(n * 1.5)));
    }
    return exact[n]!;
  };
  const integrated = (n: number): number => {
    product = product ?? productOfRates(beliefs);
    return chanceWithProduct(n, target, product);
  };
  const floor = target <= EXACT_LIMIT ? () => exactly(EXACT_LIMIT) : () => 0;
  return (n) => {
    if (n < target) return 0;
    return n <= EXACT_LIMIT ? exactly(n) : Math.max(floor(), integrated(n));
  };
}
