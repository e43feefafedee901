import { exp, log } from './elementary.ts';
import { logGamma, stirlingError } from './logGamma.ts';

const TINY = 1e-300;
const awayFromZero = (x: number): number => (Math.abs(x) < TINY ? TINY : x);

/**
 * x ln(x / m) + m − x, the deviance part of a binomial probability, without cancellation where x is near m.
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** ln of xᵃ yᵇ / B(a, b), y = 1 − x: by Loader's saddle point where a and b are large enough. */
function logKernel(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  if (a > 0.5 && b > 0.5 && n > 10) {
    const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
    return errors - deviance(a, n * x) - deviance(b, n * y) + 0.5 * log((a * b) / (2 * Math.PI * n));
  }
  return a * log(x) + b * log(y) + logGamma(n) - logGamma(a) - logGamma(b);
}

/** I_x(a, b) by its continued fraction, for x below the mean. Source: Lentz's method on DLMF 8.17.22. */
function fraction(a: number, b: number, x: number, y: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  const step = (coefficient: number): number => {
    d = 1 / awayFromZero(1 + coefficient * d);
    c = awayFromZero(1 + coefficient / c);
    value *= d * c;
    return d * c;
  };
  for (let m = 1; m < 100000; m++) {
    step((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    const change = step((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
    if (Math.abs(change - 1) < 2e-16) break;
  }
  return (exp(logKernel(a, b, x, y)) / a) * value;
}

/** P(X ≤ x) of Beta(a, b): the regularised incomplete beta function I_x(a, b). Relative error about 1e-14. */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  return x > (a + 1) / (a + b + 2) ? 1 - fraction(b, a, 1 - x, x) : fraction(a, b, x, 1 - x);
}

/** P(X > x) of Beta(a, b), accurate also where it is tiny. */
export function betaSf(x: number, a: number, b: number): number {
  return betaCdf(1 - x, b, a);
}

/** P(X ≥ k) of X ~ Bin(n, p). Source: DLMF 8.17.5. */
export function binomialSf(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : betaCdf(p, k, n - k + 1);
}
