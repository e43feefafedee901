import { describe, expect, it } from 'vitest';
import { detectAnomalies } from '../../../src/core/anomaly/detectAnomalies.ts';
import { loess } from '../../../src/core/anomaly/loess.ts';
import { outliers } from '../../../src/core/anomaly/outliers.ts';
import { seeded } from '../../../src/core/random/generator.ts';
import { fillNormal } from '../../../src/core/random/normal.ts';

const none: boolean[] = [];
const noise = (count: number, seed: number): Float64Array => {
  const out = new Float64Array(count);
  fillNormal(seeded(seed), out, count);
  return out;
};
const WEEK = [80, 75, 78, 82, 100, 140, 130];
const daily = (days: number, seed: number): number[] =>
  Array.from(noise(days, seed), (e, t) => WEEK[t % 7]! + 0.1 * t + 3 * e);
const marked = (values: (number | null)[], season: number | null, explained = none): number[] =>
  detectAnomalies(values, season, explained, 0.05).flatMap(({ mark }, t) => (mark === null ? [] : [t]));

describe('the generalised ESD test', () => {
  it('finds the two lowest values of a sample that hide each other', () => {
    const sample = [
      10.1, 9.8, 10.3, 10, 9.9, 10.2, 9.7, 10.1, 10, 9.9, 10.2, 9.8, 10.1, 10, 9.9, 10.3, 9.8, 10, 4, 4.2,
    ];
    expect(outliers(Float64Array.from(sample), 0.05, 1).sort((a, b) => a - b)).toEqual([18, 19]);
  });
  it('raises an alarm in about 5% of ordinary samples', () => {
    const alarms = Array.from({ length: 400 }, (_, i) => outliers(noise(60, i + 1), 0.05, 1).length > 0);
    const share = alarms.filter(Boolean).length / alarms.length;
    // Median and MAD of a sample scatter more than mean and standard deviation, so somewhat above 5%.
    expect(share).toBeLessThan(0.15);
  });
});

describe('an alarm in a series without anomalies', () => {
  it.each([
    { season: 1, length: 30 },
    { season: 7, length: 60 },
    { season: 7, length: 180 },
    { season: 12, length: 36 },
    { season: 24, length: 168 },
    { season: 52, length: 104 },
  ])(
    'is rare, if not quite as rare as the 5% accepted: season $season, $length values',
    ({ season, length }) => {
      const usual = (t: number): number => (300 + t) * (1 + 0.3 * Math.sin((2 * Math.PI * t) / season));
      const alarms = Array.from({ length: 200 }, (_, i) => {
        const values = Array.from(noise(length, i + 1), (e, t) => usual(t) * (1 + 0.07 * e));
        return marked(values, season).length > 0;
      });
      expect(alarms.filter(Boolean).length / alarms.length).toBeLessThan(0.12);
    },
  );
});

describe('loess', () => {
  it('reproduces a straight line exactly, ends included', () => {
    const line = new Float64Array(30).map((_, t) => 5 + 2 * t);
    loess(line, new Float64Array(30).fill(1), 11).forEach((v, t) => {
      expect(v).toBeCloseTo(5 + 2 * t, 9);
    });
  });
});

describe('anomalies', () => {
  it('are found among weekends and a trend, high and low', () => {
    const values = daily(84, 8);
    values[30]! += 40;
    values[61]! -= 40;
    const verdicts = detectAnomalies(values, 7, none, 0.05);
    expect(marked(values, 7)).toEqual([30, 61]);
    expect([verdicts[30]!.mark, verdicts[61]!.mark]).toEqual(['high', 'low']);
    expect(verdicts[30]!.expected).toBeLessThan(values[30]! - 25);
  });
  it('are the same when the season is found from the data', () => {
    const values = daily(84, 8);
    values[30]! += 40;
    expect(marked(values, null)).toEqual(marked(values, 7));
  });
  it('are not the weekends themselves', () => {
    expect(marked(daily(84, 8), 7)).toEqual([]);
  });
  it('are measured in proportion where the series grows in proportion', () => {
    const e = noise(96, 3);
    const sales = Array.from(
      e,
      (z, t) => 100 * 1.03 ** t * (1 + 0.3 * Math.sin((2 * Math.PI * t) / 12)) * Math.exp(0.05 * z),
    );
    sales[20]! *= 1.6;
    expect(marked(sales, 12)).toEqual([20]);
  });
  it('do not include what is explained, nor does that change what is expected', () => {
    const values = daily(84, 8);
    for (const t of [40, 41, 42]) values[t]! += 90;
    const explained = values.map((_, t) => t >= 40 && t <= 42);
    const verdicts = detectAnomalies(values, 7, explained, 0.05);
    expect(verdicts.every(({ mark }) => mark === null)).toBe(true);
    expect(Math.abs(verdicts[41]!.expected - daily(84, 8)[41]!)).toBeLessThan(12);
  });
  it('pass over gaps, which get an expected value and no score', () => {
    const values: (number | null)[] = daily(84, 8);
    values[10] = null;
    values[30] = values[30]! + 40;
    expect(detectAnomalies(values, 7, none, 0.05)[10]).toMatchObject({ mark: null, score: null });
    expect(marked(values, 7)).toEqual([30]);
  });
  it('are found in a series that otherwise never changes, and not in one that never does', () => {
    expect(marked([10, 10, 10, 10, 50, 10, 10, 10, 10], 1)).toEqual([4]);
    expect(marked([10, 10, 10, 10, 10, 10, 10, 10], 1)).toEqual([]);
    expect(marked([0, 0, 0, 0, 0, 0, 0, 0], null)).toEqual([]);
  });
  it('need 8 values', () => {
    expect(() => marked([1, 2, 3, 4, 5, 6, 7], 1)).toThrow('TOO_FEW_VALUES');
  });
  it('reach F1 ≥ 0.8 on seeded series whose every anomaly is known', () => {
    let hits = 0;
    let alarms = 0;
    let all = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const values = daily(140, seed);
      const places = [seed + 5, seed + 60, ((seed * 37) % 120) + 10];
      places.forEach((t, i) => {
        values[t]! += (i % 2 === 0 ? 1 : -1) * (15 + (seed % 5));
      });
      const truth = new Set(places);
      const found = marked(values, 7);
      all += truth.size;
      alarms += found.length;
      hits += found.filter((t) => truth.has(t)).length;
    }
    expect((2 * hits) / (alarms + all)).toBeGreaterThan(0.8);
  });
});
