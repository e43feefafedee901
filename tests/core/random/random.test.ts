import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/core/distributions/normal.ts';
import { nextWord, seeded, uniform } from '../../../src/core/random/generator.ts';
import { fillNormal } from '../../../src/core/random/normal.ts';
import { sobolTable } from '../../../src/core/random/sobolDirections.ts';

describe('the seeded generator', () => {
  it('gives the same sequence for the same seed and another for another', () => {
    const words = (seed: number): number[] => {
      const state = seeded(seed);
      return Array.from({ length: 5 }, () => nextWord(state));
    };
    expect(words(7)).toEqual(words(7));
    expect(words(7)).not.toEqual(words(8));
  });
  it('follows xoshiro128++ from a known state', () => {
    // Computed by hand from the reference code with state 1, 2, 3, 4: rotl(1 + 4, 7) + 1.
    expect(nextWord(Int32Array.of(1, 2, 3, 4))).toBe(641);
  });
  it('stays inside (0, 1)', () => {
    const state = seeded(1);
    for (let i = 0; i < 10000; i++) {
      const u = uniform(state);
      expect(u > 0 && u < 1).toBe(true);
    }
  });
});

describe('normal numbers', () => {
  const sample = new Float64Array(200000);
  fillNormal(seeded(11), sample, sample.length);

  it('follow the normal distribution (Kolmogorov–Smirnov, 1% level)', () => {
    const sorted = sample.slice().sort();
    const distance = sorted.reduce(
      (most, z, i) => Math.max(most, Math.abs(normalCdf(z) - (i + 0.5) / sorted.length)),
      0,
    );
    expect(distance).toBeLessThan(1.63 / Math.sqrt(sorted.length));
  });
  it('reach into the tail as often as they should', () => {
    const beyond = sample.filter((z) => Math.abs(z) > 3.5).length / sample.length;
    expect(beyond).toBeGreaterThan(0.00035);
    expect(beyond).toBeLessThan(0.00058);
  });
  it('do not follow one another', () => {
    const product = sample.reduce((sum, z, i) => (i > 0 ? sum + z * sample[i - 1]! : sum), 0) / sample.length;
    expect(Math.abs(product)).toBeLessThan(0.01);
  });
});

describe('the direction numbers', () => {
  const table = sobolTable(63);

  // Joe & Kuo (2008), new-joe-kuo-6.21201: here with the outer coefficients of the polynomial.
  it.each([
    [2, 3, [1]],
    [3, 7, [1, 3]],
    [8, 37, [1, 1, 5, 5, 17]],
    [20, 131, [1, 3, 7, 11, 23, 15, 103]],
    [54, 529, [1, 3, 5, 5, 29, 17, 47, 173, 479]],
    [64, 637, [1, 1, 3, 13, 25, 47, 39, 87, 257]],
  ])('of dimension %i are those published', (dimension, polynomial, first) => {
    expect(table[dimension - 2]).toEqual({ polynomial, first });
  });

  it('are odd and below the power of two of their place', () => {
    const fits = table.map(({ first }) => first.every((m, i) => m % 2 === 1 && m < 2 ** (i + 1)));
    expect(fits).not.toContain(false);
  });
});
