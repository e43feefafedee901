import { describe, expect, it } from 'vitest';
import { landing } from '../../../src/core/landing/landing.ts';
import { seeded } from '../../../src/core/random/generator.ts';
import { fillNormal } from '../../../src/core/random/normal.ts';

const MONTHS = 120;
const AHEAD = 24;
const SERIES = 40;

/** Ten years and two more of a wandering level that grows by `growth` a month, with a yearly season, in logarithms. */
function simulated(seed: number, growth: number): number[] {
  const normals = new Float64Array(MONTHS + AHEAD);
  fillNormal(seeded(seed), normals, normals.length);
  let level = 0;
  return Array.from(normals, (error, t) => {
    const value = 1000 * Math.exp(level + 0.1 * Math.sin((2 * Math.PI * t) / 12) + 0.08 * error);
    level += growth + 0.2 * 0.08 * error;
    return value;
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);

/** Share of the series whose next two years come out above the median they were given. */
function shareAbove(growth: number): number {
  const above = Array.from({ length: SERIES }, (_, seed) => {
    const series = simulated(1000 + seed, growth);
    const { median } = landing(series.slice(0, MONTHS), AHEAD, 0, 12);
    return sum(series.slice(MONTHS)) > median;
  });
  return above.filter(Boolean).length / SERIES;
}

describe('growth too slow to be seen from one month to the next', () => {
  it('is found over the years: half of the totals come out above their median', () => {
    const share = shareAbove(0.005);
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
  });
  it('is found when it is a decline, too, though growth is expected: a few totals come out above', () => {
    expect(shareAbove(-0.0035)).toBeGreaterThan(0.12);
  });
});
