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
 * Rates known only from `samples` cases each, for those who enter a given stage: exact up to 3,000 entering, beyond that
 * by integration over the distribution of the product of the rates (error of a probability below 2e-5).
 */
export function chancesWithUncertainRates(
  target: number,
  rates: readonly number[],
  samples: readonly number[],
): (stage: number) => Chance {
  const beliefs = rates.map((rate, i) => believedRate(rate, samples[i]!));
  const exactly = chancesThroughChain(beliefs, target, EXACT_LIMIT);
  return (stage) => {
    let product: ProductOfRates | undefined;
    let floor = 0;
    return (n) => {
      if (n < target) return 0;
      if (n <= EXACT_LIMIT) return exactly(stage, n);
      if (!product) {
        product = productOfRates(beliefs.slice(stage));
        if (target <= EXACT_LIMIT) floor = exactly(stage, EXACT_LIMIT);
      }
      return Math.max(floor, chanceWithProduct(n, target, product));
    };
  };
}
