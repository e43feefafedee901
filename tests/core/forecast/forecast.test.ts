import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeason } from '../../../src/core/forecast/findSeason.ts';
import { forecast } from '../../../src/core/forecast/forecast.ts';

/** International airline passengers, thousands, 1949–1960. Source: Box & Jenkins (1976), series G. */
const AIRLINE = [
  112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158,
  133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218,
  230, 242, 209, 191, 172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201, 204, 188, 235,
  227, 234, 264, 302, 293, 259, 229, 203, 229, 242, 233, 267, 269, 270, 315, 364, 347, 312, 274, 237, 278,
  284, 277, 317, 313, 318, 374, 413, 405, 355, 306, 271, 306, 315, 301, 356, 348, 355, 422, 465, 467, 404,
  347, 305, 336, 340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472,
  548, 559, 463, 407, 362, 405, 417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432,
];

const MONTHS = [8.2, 7.9, 9.6, 9.1, 9.4, 10.2, 9.8, 8.6, 9.9, 10.4, 10.9, 12.8];

describe('a forecast with intervals', () => {
  it('follows trend and season of the airline passengers within 5% on average', () => {
    const periods = forecast(AIRLINE.slice(0, 132), 12, 12, 0.8);
    const actual = AIRLINE.slice(132);
    const error = periods.reduce((sum, { point }, i) => sum + Math.abs(point / actual[i]! - 1), 0) / 12;
    expect(error).toBeLessThan(0.05);
    const inside = periods.filter(({ lower, upper }, i) => actual[i]! >= lower && actual[i]! <= upper);
    expect(inside.length).toBeGreaterThanOrEqual(9);
  });

  it('finds the season by itself', () => {
    expect(findSeason(AIRLINE.slice(0, 36))).toBe(12);
    expect(forecast(AIRLINE.slice(0, 60), 3, null, 0.8)).toEqual(forecast(AIRLINE.slice(0, 60), 3, 12, 0.8));
  });

  it('finds the week in daily values and nothing in a straight climb', () => {
    const week = [30, 28, 29, 31, 40, 55, 50];
    const wobble = [0, 2, -1, 1, -2, 1, 0, -1, 2, -2, 1];
    expect(findSeason(Array.from({ length: 35 }, (_, t) => week[t % 7]! + wobble[t % 11]!))).toBe(7);
    expect(findSeason(Array.from({ length: 40 }, (_, t) => 100 + t + wobble[(t * 5) % 11]!))).toBe(1);
  });

  describe.each([
    { season: 1, kind: 'without a season' },
    { season: 12, kind: 'by the month' },
  ])('of steady growth $kind', ({ season }) => {
    const climb = Array.from({ length: 24 }, (_, t) => 100 + 10 * t);
    it('goes on at the same step', () => {
      forecast(climb, 14, season, 0.8).forEach(({ point, lower, upper }, i) => {
        const expected = 340 + 10 * i;
        expect(Math.abs(point / expected - 1)).toBeLessThan(0.005);
        expect(lower).toBeLessThan(expected);
        expect(upper).toBeGreaterThan(expected);
      });
    });
    it('hardly minds a little scatter', () => {
      const wobble = [2, -1, 3, 0, -3, 1, -2];
      const [next] = forecast(
        climb.map((v, t) => v + wobble[t % 7]!),
        1,
        season,
        0.8,
      );
      expect(Math.abs(next!.point - 340)).toBeLessThan(3);
    });
  });

  it('says how many values are needed when there are fewer than 3', () => {
    expect(() => forecast([5, 6], 1, 1, 0.8)).toThrow('TOO_FEW_VALUES');
    expect(() => forecast([null, 5, null, 6], 1, 1, 0.8)).toThrow('TOO_FEW_VALUES');
  });

  it('is less certain the fewer values there are', () => {
    const width = (count: number): number => {
      const [next] = forecast(MONTHS.slice(0, count), 1, 1, 0.8);
      return next!.upper - next!.lower;
    };
    expect(width(3)).toBeGreaterThan(width(6));
    expect(width(6)).toBeGreaterThan(width(11));
  });

  it.each([
    ['constant', [7, 7, 7, 7], 7],
    ['all zero', [0, 0, 0, 0, 0], 0],
    ['constant with gaps', [4, null, 4, 4], 4],
  ])('expects a series that is %s to stay as it is', (_, values, expected) => {
    expect(forecast(values, 2, 1, 0.8)).toEqual([
      { point: expected, lower: expected, upper: expected },
      { point: expected, lower: expected, upper: expected },
    ]);
  });

  it('allows negative values where some were seen, and none where none were', () => {
    const losses = forecast([-5, 3, -8, 2, -6, 4, -7, 1], 2, 1, 0.95);
    expect(losses[0]!.lower).toBeLessThan(0);
    const sales = forecast([3, 0, 9, 1, 0, 12, 2, 0], 2, 1, 0.95);
    expect(sales[0]!.lower).toBe(0);
  });

  it('carries on over gaps without taking them for zeros', () => {
    const gappy = AIRLINE.slice(0, 48).map((v, t) => (t % 9 === 4 ? null : v));
    const full = forecast(AIRLINE.slice(0, 48), 6, 12, 0.8);
    forecast(gappy, 6, 12, 0.8).forEach(({ point }, i) => {
      expect(Math.abs(point / full[i]!.point - 1)).toBeLessThan(0.1);
    });
  });
});

describe('the laws of forecasting', () => {
  const series = fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 3, maxLength: 30 });

  it('nests the intervals: a higher level contains a lower one, and both the point', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(1, 4, 7), (values, season) => {
        const narrow = forecast(values, 4, season, 0.5);
        const wide = forecast(values, 4, season, 0.9);
        narrow.forEach(({ lower, point, upper }, i) => {
          expect(wide[i]!.lower).toBeLessThanOrEqual(lower);
          expect(lower).toBeLessThanOrEqual(point);
          expect(point).toBeLessThanOrEqual(upper);
          expect(upper).toBeLessThanOrEqual(wide[i]!.upper);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(series, (values) => {
        const inYen = forecast(
          values.map((v) => v * 1024),
          3,
          1,
          0.8,
        );
        forecast(values, 3, 1, 0.8).forEach(({ point, upper }, i) => {
          expect(inYen[i]!.point).toBeCloseTo(point * 1024, 3);
          expect(inYen[i]!.upper).toBeCloseTo(upper * 1024, 3);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gives finite numbers for any series', () => {
    const wild = fc.array(
      fc.oneof(fc.constant(null), fc.constant(0), fc.double({ min: -1e12, max: 1e12, noNaN: true })),
      {
        minLength: 3,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(wild, (values) => {
        fc.pre(values.filter((v) => v !== null).length >= 3);
        for (const { lower, point, upper } of forecast(values, 3, null, 0.8)) {
          expect([lower, point, upper].every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});
