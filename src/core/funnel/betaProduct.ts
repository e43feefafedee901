import { betaCdf, binomialSf } from '../distributions/beta.ts';
import { exp, log } from '../distributions/elementary.ts';
import type { RateBelief } from './betaBinomialChain.ts';

/** Cells per standard deviation of the log product: the error of a probability is then below 2e-5. */
const CELLS_PER_SD = 100;
const NEGLIGIBLE = 1e-13;

/** Masses on an even grid: `masses[i]` sits at the log value (first + i) × width. */
interface LogMasses {
  readonly first: number;
  readonly masses: Float64Array;
}

/** Variance of ln X for X ~ Beta(a, b) to first order, enough to choose a grid. */
function logVariance({ a, b }: RateBelief): number {
  return b / (a * (a + b + 1));
}

/**
 * ln X on a grid of steps of `width`, X ~ Beta(a, b). The mass between two grid points, exact from the distribution
 * function, is shared between them so that its mean E[X | cell] stays where it is: also right where the density of
 * a rate near 100% has no upper bound.
 */
function logCells({ a, b }: RateBelief, width: number): LogMasses {
  const masses: number[] = [0];
  let mass = 1;
  let moment = 1;
  let index = 0;
  while (mass > NEGLIGIBLE) {
    index -= 1;
    const lower = exp(index * width);
    const massBelow = betaCdf(lower, a, b);
    const momentBelow = betaCdf(lower, a + 1, b);
    const cell = mass - massBelow;
    const mean = cell > 0 ? ((a / (a + b)) * (moment - momentBelow)) / cell : lower;
    const share = Math.min(1, Math.max(0, log(mean) / width - index));
    masses[masses.length - 1]! += share * cell;
    masses.push((1 - share) * cell);
    mass = massBelow;
    moment = momentBelow;
  }
  return { first: index, masses: Float64Array.from(masses.reverse()) };
}

function convolve({ first, masses: a }: LogMasses, { first: start, masses: b }: LogMasses): LogMasses {
  const masses = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++)
    if (a[i]! > NEGLIGIBLE * NEGLIGIBLE) for (let j = 0; j < b.length; j++) masses[i + j]! += a[i]! * b[j]!;
  return { first: first + start, masses };
}

/** A discrete stand-in for the product of uncertain rates: `rates[i]` with probability `masses[i]`. */
export interface ProductOfRates {
  readonly rates: Float64Array;
  readonly masses: Float64Array;
}

/** Distribution of the product of independent Beta rates: sums of logarithms, convolved on an even grid. */
export function productOfRates(beliefs: readonly RateBelief[]): ProductOfRates {
  const variance = beliefs.reduce((sum, belief) => sum + logVariance(belief), 0);
  const width = Math.sqrt(variance) / CELLS_PER_SD;
  const sum = beliefs.map((belief) => logCells(belief, width)).reduce(convolve);
  const rates = sum.masses.map((_, i) => Math.min(1, exp((sum.first + i) * width)));
  return { rates, masses: sum.masses };
}

/** P(at least `target` of `n`) when the overall rate is drawn from `product`. */
export function chanceWithProduct(n: number, target: number, product: ProductOfRates): number {
  let chance = 0;
  product.masses.forEach((mass, i) => {
    const rate = product.rates[i]!;
    if (mass < NEGLIGIBLE) return;
    // Nine standard deviations from the target the answer is 0 or 1 to the last digit.
    const distance = (n * rate - target) / Math.sqrt(n * rate * (1 - rate) + 1);
    if (distance > 9) chance += mass;
    else if (distance > -9) chance += mass * binomialSf(target, n, rate);
  });
  return chance;
}
