import { describe, expect, it } from 'vitest';
import { detectAnomalies } from '../../../src/core/anomaly/detectAnomalies.ts';
import { returnsMonthly } from '../../../src/core/anomaly/returnsMonthly.ts';
import { partsOf, toDay } from '../../../src/core/calendar/Day.ts';
import { seeded } from '../../../src/core/random/generator.ts';
import { fillNormal } from '../../../src/core/random/normal.ts';

const WEEK = [1, 0.95, 1, 1.05, 1.1, 0.5, 0.4];
const START = toDay(2025, 4, 1)!;
const isMonthEnd = (day: number): boolean => partsOf(day + 1).dayOfMonth === 1;
const noise = (count: number, seed: number): Float64Array => {
  const out = new Float64Array(count);
  fillNormal(seeded(seed), out, count);
  return out;
};
/** Orders of a year with peaks on the last day of each month. */
const orders = (seed: number): number[] =>
  Array.from(
    noise(365, seed),
    (e, t) => 300 * WEEK[t % 7]! * (isMonthEnd(START + t) ? 1.7 : 1) * Math.exp(0.08 * e),
  );
/** Invoices by week, more in the weeks that hold a month-end. */
const invoices = (seed: number): number[] =>
  Array.from(noise(104, seed), (e, t) => {
    const holdsEnd = Array.from({ length: 7 }, (_, i) => START + 7 * t + i).some(isMonthEnd);
    return (1000 + 2 * t) * (holdsEnd ? 1.25 : 1) * Math.exp(0.05 * e);
  });
const marked = (values: number[], season: number): number[] =>
  detectAnomalies(values, season, [], 0.05).flatMap(({ mark }, t) => (mark === null ? [] : [t]));

/** Share of anomalies found and of marks that are anomalies, over seeds, as their harmonic mean. */
function f1(series: (seed: number) => number[], season: number, places: readonly number[]): number {
  let right = 0;
  let marks = 0;
  const seeds = Array.from({ length: 12 }, (_, i) => i + 1);
  for (const seed of seeds) {
    const values = series(seed);
    places.forEach((t, i) => {
      values[t]! *= i % 2 === 0 ? 1.8 : 0.5;
    });
    const found = marked(values, season);
    marks += found.length;
    right += found.filter((t) => places.includes(t)).length;
  }
  return (2 * right) / (marks + seeds.length * places.length);
}

describe('month-ends', () => {
  it('are no anomalies in daily values, and hide none', () => {
    expect(f1(orders, 7, [40, 111, 200, 256, 310])).toBeGreaterThan(0.9);
  });
  it('are no anomalies in weekly values, and hide none', () => {
    expect(f1(invoices, 52, [20, 47, 83])).toBeGreaterThan(0.8);
  });
});

describe('what returns monthly', () => {
  const residuals = new Float64Array(180).fill(0.1);
  for (const t of [20, 50, 81, 111, 140, 171]) residuals[t] = 5;
  it('is seen again about a month before and after, one month may be missing', () => {
    expect(returnsMonthly(residuals, 81, 7)).toBe(true);
    const missing = residuals.slice();
    missing[50] = 0;
    expect(returnsMonthly(missing, 81, 7)).toBe(true);
    missing[111] = 0;
    expect(returnsMonthly(missing, 81, 7)).toBe(false);
  });
  it('stays on one side and is of like size', () => {
    const other = residuals.slice();
    other[81] = -5;
    expect(returnsMonthly(other, 81, 7)).toBe(false);
    other[81] = 20;
    expect(returnsMonthly(other, 81, 7)).toBe(false);
  });
  it('needs two months to compare with, and days or weeks', () => {
    expect(returnsMonthly(residuals.subarray(0, 60), 20, 7)).toBe(false);
    expect(returnsMonthly(residuals, 81, 12)).toBe(false);
  });
});
