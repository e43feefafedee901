import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landing } from '../../../src/core/landing/landing.ts';

const SALES = [120, 131, 118, 140, 135, 128, 150, 144, 139, 152, 149, 158, 141, 150, 147, 163, 155, 149];

describe('where a total lands', () => {
  it('is certain when nothing remains', () => {
    expect(landing(SALES, 0, 900, 1).chance(900)).toBe(1);
    expect(landing(SALES, 0, 899, 1).chance(900)).toBe(0);
  });
  it('counts a target as reached that only the last digits miss', () => {
    expect(landing(SALES, 0, 0.3, 1).chance(0.1 + 0.2)).toBe(1);
    expect(landing([0.1, 0.1, 0.1], 3, 1e9 + 0.1, 1).chance(1e9 + 0.4)).toBe(1);
  });
  it('knows the total of a series that never changes', () => {
    const six = landing([5, 5, 5], 6, 10, 1);
    expect(six.chance(40)).toBe(1);
    expect(six.chance(41)).toBe(0);
    expect(six.median).toBe(40);
  });
  it('gives the same answer every time', () => {
    expect(landing(SALES, 6, 0, 1).chance(950)).toBe(landing(SALES, 6, 0, 1).chance(950));
  });
  it('lies between never and always around the middle', () => {
    const next = landing(SALES, 6, 300, 1);
    expect(next.chance(next.median)).toBeCloseTo(0.5, 2);
    expect(next.chance(next.quantile(0.1))).toBeCloseTo(0.9, 2);
  });
  it('never becomes likelier for a higher target, nor less likely the more is achieved', () => {
    const { chance } = landing(SALES, 4, 100, 1);
    const more = landing(SALES, 4, 130, 1);
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 1200 }), fc.integer({ min: 0, max: 200 }), (target, step) => {
        expect(chance(target + step)).toBeLessThanOrEqual(chance(target));
        expect(more.chance(target)).toBeGreaterThanOrEqual(chance(target));
      }),
    );
  });
  it('adds up spread: the interval of a total is wider than that of one period, narrower than in lockstep', () => {
    const width = (periods: number): number => {
      const total = landing(SALES, periods, 0, 1);
      return total.quantile(0.9) - total.quantile(0.1);
    };
    expect(width(6)).toBeGreaterThan(2 * width(1));
    expect(width(6)).toBeLessThan(9 * width(1));
  });
});
