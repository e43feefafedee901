import { describe, expect, it } from 'vitest';
import { betaCdf, betaSf, binomialSf } from '../../../src/core/distributions/beta.ts';
import { cosTurns, exp, log, log1p, sinTurns } from '../../../src/core/distributions/elementary.ts';
import { logGamma } from '../../../src/core/distributions/logGamma.ts';
import { normalCdf, normalQuantile } from '../../../src/core/distributions/normal.ts';
import { tCdf, tQuantile } from '../../../src/core/distributions/studentT.ts';

const close = (actual: number, expected: number, relative: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300));

describe('elementary functions written out in arithmetic', () => {
  it.each([-745, -300.5, -20, -1e-9, 0, 0.3, 1, 33.3, 709])('exp(%d) agrees with the built-in', (x) => {
    close(exp(x), Math.exp(x), 1e-15);
  });
  it.each([5e-324, 1e-300, 0.1, 0.7, 1, 1.5, 12345.678, 1e300])('log(%d) agrees with the built-in', (x) => {
    close(log(x), Math.log(x), 1e-15);
  });
  it('log1p keeps small arguments', () => close(log1p(1e-10), Math.log1p(1e-10), 1e-15));
  it('turns hit the quarter circle exactly', () => {
    expect([0, 0.25, 0.5, 0.75].map(cosTurns)).toEqual([1, 0, -1, 0]);
    expect(sinTurns(1 / 12)).toBeCloseTo(0.5, 15);
  });
});

// Source of the tables: mpmath 1.3 with 30 digits; binomial and t from scipy.stats 1.17.
describe('distributions against published libraries', () => {
  it.each([
    [0.01, 4.599479878042022],
    [0.5, 0.5723649429247001],
    [2.5, 0.2846828704729192],
    [9.99, 12.779315214350193],
    [10.5, 13.940625219403763],
    [1e6, 12815504.569147611],
  ])('ln Γ(%d) = %d', (x, expected) => close(logGamma(x), expected, 3e-14));

  it.each([
    [0.3, 2, 5, 0.5798249999999999],
    [0.001, 0.5, 0.5, 0.020135041633377492],
    [0.022, 12, 540, 0.5536968903175359],
    [0.5, 1000, 1010, 0.5882698275437275],
    [0.031, 301, 9600, 0.6418025399777144],
    [0.2, 30.5, 70.5, 0.008299555409963789],
    [1e-6, 0.5, 3, 0.0018749987500003749],
    [0.05, 60, 900, 0.04712097315908174],
  ])('I_%d(%d, %d) = %d', (x, a, b, expected) => {
    close(betaCdf(x, a, b), expected, 1e-13);
    expect(betaCdf(x, a, b) + betaSf(x, a, b)).toBeCloseTo(1, 13);
  });

  it.each([
    [12, 551, 0.03, 0.9006766612255078],
    [12, 550, 0.03, 0.899433449170726],
    [300, 10000, 0.031, 0.7257814622614986],
    [5, 5, 0.5, 0.03125],
    [50, 1000, 0.02, 7.884716909458598e-9],
    [3, 400, 0.0001, 1.027651681981044e-5],
  ])('P(Bin(n, p) ≥ %d), n = %d, p = %d', (k, n, p, expected) => close(binomialSf(k, n, p), expected, 1e-12));

  it.each([
    [-10, 7.619853024160525e-24],
    [-5.5, 1.8989562465887718e-8],
    [-1.96, 0.024997895148220435],
    [-0.6, 0.2742531177500736],
    [0, 0.5],
    [0.3, 0.6179114221889527],
    [2.5, 0.9937903346742238],
  ])('Φ(%d) = %d', (z, expected) => close(normalCdf(z), expected, 1e-14));

  it.each([
    [1e-12, -7.034483825301132],
    [0.01, -2.326347874040841],
    [0.1, -1.2815515655446004],
    [0.3, -0.5244005127080408],
    [0.5, 0],
    [0.999, 3.090232306167813],
  ])('the normal quantile of %d is %d', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 12));

  it.each([
    [0.9, 2, 1.8856180831641272],
    [0.9, 3, 1.637744353696209],
    [0.975, 5, 2.5705818356363146],
    [0.6, 4, 0.2707222947075976],
    [0.05, 7, -1.8945786050900066],
    [0.9999, 3, 22.203742273205],
    [0.9, 400, 1.2836715995703045],
  ])('the t quantile of %d with %d degrees is %d', (p, df, t) => {
    close(tQuantile(p, df), t, 1e-12);
    expect(tCdf(tQuantile(p, df), df)).toBeCloseTo(p, 13);
  });
});
