import { describe, expect, it } from 'vitest';
import { forecast } from '../../../src/core/forecast/forecast.ts';
import { lastYear } from '../../../src/core/forecast/lastYear.ts';
import { landing } from '../../../src/core/landing/landing.ts';
import { seeded } from '../../../src/core/random/generator.ts';
import { fillNormal } from '../../../src/core/random/normal.ts';

const noise = (count: number, seed: number): Float64Array => {
  const out = new Float64Array(count);
  fillNormal(seeded(seed), out, count);
  return out;
};
const WEEK = [100, 96, 98, 103, 120, 150, 140];

describe('what last year lets expect', () => {
  const days = Array.from({ length: 400 }, (_, t) => t);
  it('is nothing in the first year and a part of its changes after it', () => {
    const expected = lastYear(days, 428);
    expect(Array.from(expected.subarray(0, 365))).toEqual(new Array(365).fill(0));
    expect(expected[374]).toBeCloseTo(0.7 * (10 - 3), 12);
    expect(expected[427]).toBeCloseTo(0.7 * (63 - 3), 12);
  });
  it('goes round the last known year further ahead', () => {
    const expected = lastYear(days, 400 + 3 * 364);
    expect(expected[400 + 364 + 20]).toBe(expected[400 + 20]);
    expect(expected[400 + 2 * 364 + 20]).toBe(expected[400 + 20]);
  });
  it('takes a week without any value as the one before', () => {
    const closed = days.map((v) => (v >= 30 && v < 50 ? null : v));
    expect(lastYear(closed, 428)[364 + 40]).toBe(lastYear(closed, 428)[364 + 36]);
  });
});

const total = (periods: readonly { point: number }[]): number =>
  periods.reduce((sum, { point }) => sum + point, 0);

it('raises what is expected of a season that was busy last year, by about half', () => {
  // Half as busy again from day 40 to day 99 of each year.
  const busy = (t: number): number => (t % 364 >= 40 && t % 364 < 100 ? 1.5 : 1);
  const series = Array.from(noise(440, 5), (e, t) => WEEK[t % 7]! * busy(t) * (1 + 0.05 * e));
  const ordinary = total(forecast(series.slice(0, 300), 28, 7, 0.8));
  const before = total(forecast(series.slice(0, 397), 28, 7, 0.8));
  const within = total(forecast(series.slice(0, 429), 28, 7, 0.8));
  expect(before / ordinary).toBeGreaterThan(1.05);
  expect(before / ordinary).toBeLessThan(1.4);
  expect(within / ordinary).toBeCloseTo(1.5, 1);
});

it.each([9, 10, 11, 12])(
  'does not take disturbances of a few days for a wandering level, seed %d',
  (seed) => {
    let fading = 0;
    const series = Array.from(noise(200, seed), (e, t) => {
      fading = 0.6 * fading + 8 * e;
      return WEEK[t % 7]! + fading;
    });
    const { quantile } = landing(series, 28, 0, 7);
    // The sum of 28 such values scatters by about 8 × √28 ÷ (1 − 0.6) = 106; a wandering level would say 300 to 600.
    const scatter = (quantile(0.9) - quantile(0.1)) / 2.56;
    expect(scatter).toBeGreaterThan(90);
    expect(scatter).toBeLessThan(250);
  },
);
