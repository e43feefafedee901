import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialSf } from '../../../src/core/distributions/beta.ts';
import { believedRate, chancesThroughChain } from '../../../src/core/funnel/betaBinomialChain.ts';
import { chanceWithProduct, productOfRates } from '../../../src/core/funnel/betaProduct.ts';
import { chancesWithUncertainRates, chanceWithKnownRates } from '../../../src/core/funnel/chances.ts';
import { safeVolumes } from '../../../src/core/funnel/safe.ts';
import { smallestCount } from '../../../src/core/funnel/smallestCount.ts';

const rates = fc.array(fc.integer({ min: 2, max: 100 }), { minLength: 1, maxLength: 3 });
const target = fc.integer({ min: 1, max: 20 });
const asRates = (percents: number[]): number[] => percents.map((p) => p / 100);

describe('counts that reach the target with confidence', () => {
  it('needs 551 inquiries for 12 orders at 25, 40 and 30%', () => {
    expect(safeVolumes(12, [0.25, 0.4, 0.3], 0.9, null)[0]).toBe(551);
  });
  it('needs 635 when the rates come from 200, 60 and 100 cases', () => {
    expect(safeVolumes(12, [0.25, 0.4, 0.3], 0.9, [200, 60, 100])[0]).toBe(635);
  });
  it('needs exactly the target when every rate is 100%', () => {
    expect(safeVolumes(7, [1, 1], 0.99, null)).toEqual([7, 7, 7]);
  });
  it('rounds a target that is no whole number up', () => {
    expect(safeVolumes(11.2, [0.25, 0.4, 0.3], 0.9, null)).toEqual(
      safeVolumes(12, [0.25, 0.4, 0.3], 0.9, null),
    );
  });
  it('takes a target that was calculated for the whole number it means, as KPI_REVERSE does', () => {
    expect(0.07 * 100).toBeGreaterThan(7);
    expect(safeVolumes(0.07 * 100, [0.5], 0.9, null)).toEqual(safeVolumes(7, [0.5], 0.9, null));
  });
  it('answers large plans with rates from few cases', () => {
    const [first] = safeVolumes(12000, [0.25, 0.4, 0.3], 0.9, [200, 60, 100]);
    const product = productOfRates([believedRate(0.25, 200), believedRate(0.4, 60), believedRate(0.3, 100)]);
    expect(chanceWithProduct(first!, 12000, product)).toBeGreaterThanOrEqual(0.9);
    expect(chanceWithProduct(first! - 5, 12000, product)).toBeLessThan(0.9);
  });
  it('says so when no plan can be that certain', () => {
    expect(() => safeVolumes(1, [0.0001, 0.0001], 0.99999, [1, 1])).toThrow('CONFIDENCE_UNREACHABLE');
  });
});

describe('the laws of the confident funnel', () => {
  it('gives the smallest count that is enough', () => {
    fc.assert(
      fc.property(target, rates, fc.integer({ min: 50, max: 99 }), (k, percents, percent) => {
        const [first] = safeVolumes(k, asRates(percents), percent / 100, null);
        const rate = asRates(percents).reduce((product, r) => product * r, 1);
        expect(binomialSf(k, first!, rate)).toBeGreaterThanOrEqual(percent / 100 - 1e-12);
        if (first! > k) expect(binomialSf(k, first! - 1, rate)).toBeLessThan(percent / 100);
      }),
    );
  });
  it('never needs fewer for more confidence', () => {
    const confidence = fc.integer({ min: 50, max: 98 });
    const samples = fc.constantFrom(null, [30, 40, 50], [5, 9, 500]);
    fc.assert(
      fc.property(target, rates, confidence, samples, (k, percents, percent, cases) => {
        const less = safeVolumes(k, asRates(percents), percent / 100, cases);
        const more = safeVolumes(k, asRates(percents), (percent + 1) / 100, cases);
        more.forEach((n, i) => {
          expect(n).toBeGreaterThanOrEqual(less[i]!);
        });
      }),
      { numRuns: 40 },
    );
  });
  it('never needs fewer for uncertain rates than for known ones', () => {
    fc.assert(
      fc.property(target, rates, fc.integer({ min: 1, max: 400 }), (k, percents, cases) => {
        const known = safeVolumes(k, asRates(percents), 0.8, null);
        const uncertain = safeVolumes(
          k,
          asRates(percents),
          0.8,
          percents.map(() => cases),
        );
        uncertain.forEach((n, i) => {
          expect(n).toBeGreaterThanOrEqual(known[i]!);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('chances', () => {
  it('sum the beta-binomial by hand: Beta(1.5, 1.5) and two prospects', () => {
    // P(both convert) = E[p²] = (a (a + 1)) / ((a + b)(a + b + 1)) = 1.5 · 2.5 / (3 · 4).
    const chance = chancesThroughChain([{ a: 1.5, b: 1.5 }], 2, 2);
    expect(chance(0, 2)).toBeCloseTo(0.3125, 14);
  });
  it('agree between recursion and integration', () => {
    const beliefs = [believedRate(0.25, 200), believedRate(0.4, 60), believedRate(1, 30)];
    const exact = chancesThroughChain(beliefs, 12, 400);
    const product = productOfRates(beliefs);
    for (const n of [60, 120, 200, 400]) {
      expect(Math.abs(chanceWithProduct(n, 12, product) - exact(0, n))).toBeLessThan(2e-5);
    }
  });
  it('are those of the later stages alone for who enters there', () => {
    const all = chancesWithUncertainRates(12, [0.25, 0.4, 0.3], [200, 60, 100]);
    const last = chancesWithUncertainRates(12, [0.3], [100]);
    expect([50, 3000, 4000].map(all(2))).toEqual([50, 3000, 4000].map(last(0)));
  });
  it('come close to known rates when the rates rest on very many cases', () => {
    const known = chanceWithKnownRates(12, [0.25, 0.4, 0.3]);
    const uncertain = chancesWithUncertainRates(12, [0.25, 0.4, 0.3], [1e7, 1e7, 1e7])(0);
    expect(uncertain(500)).toBeCloseTo(known(500), 4);
  });
  it('never fall across the change from recursion to integration', () => {
    const chance = chancesWithUncertainRates(12, [0.1, 0.05], [40, 60])(0);
    expect(chance(3001)).toBeGreaterThanOrEqual(chance(3000));
  });
});

describe('the search for the smallest count', () => {
  it('finds the edge from any start', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (edge, start) => {
        expect(smallestCount((n) => n >= edge, -1, start)).toBe(edge);
      }),
    );
  });
});
