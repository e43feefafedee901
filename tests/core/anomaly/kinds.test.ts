import { describe, expect, it } from 'vitest';
import { drawing } from '../../../scripts/anomalies/Kind.ts';
import { kinds } from '../../../scripts/anomalies/kinds.ts';
import { rideKinds } from '../../../scripts/anomalies/rides.ts';
import { added, countMarks, f1 } from '../../../scripts/anomalies/score.ts';
import { detectAnomalies } from '../../../src/core/anomaly/detectAnomalies.ts';

const seeds = Array.from({ length: 10 }, (_, i) => 501 + i);
const [ridesADay, byDay, byWeek] = rideKinds as [
  (typeof rideKinds)[0],
  (typeof rideKinds)[0],
  (typeof rideKinds)[0],
];

describe('simulated series with every anomaly known', () => {
  it('reach F1 ≥ 0.85 together', () => {
    const counts = kinds.flatMap((kind) => seeds.map((seed) => countMarks(kind, kind.season, seed)));
    expect(f1(added(counts))).toBeGreaterThanOrEqual(0.85);
  });
  it.each(kinds.filter(({ name }) => !/no anomaly|weeks/.test(name)))('reach F1 ≥ 0.75: $name', (kind) => {
    expect(f1(added(seeds.map((seed) => countMarks(kind, kind.season, seed))))).toBeGreaterThanOrEqual(0.75);
  });
  it('hardly alarm where nothing happened', () => {
    const nothing = kinds.find(({ name }) => name === 'days, no anomaly')!;
    expect(added(seeds.map((seed) => countMarks(nothing, 7, seed))).marks).toBeLessThanOrEqual(2);
  });
});

describe('rides of 215 days with five great events', () => {
  it.each([
    { kind: ridesADay, season: 7, given: 'by the day' },
    { kind: byDay, season: 48, given: 'by the half hour, the season of a day' },
    { kind: byWeek, season: 336, given: 'by the half hour, the season of a week' },
    { kind: byDay, season: null, given: 'by the half hour, the season found' },
  ])('show at least four of them with at most seven alarms: $given', ({ kind, season }) => {
    for (const seed of [1, 2, 3, 4]) {
      const { found, alarms } = countMarks(kind, season, seed);
      expect(found).toBeGreaterThanOrEqual(4);
      expect(alarms).toBeLessThanOrEqual(7);
    }
  });
});

describe('values within the day', () => {
  const { values } = byDay.make(drawing(9));
  it('have the score of their day, and the days add up to what was expected of them', () => {
    const verdicts = detectAnomalies(values, 48, [], 0.05);
    const blizzard = verdicts.slice(210 * 48, 211 * 48);
    expect(new Set(blizzard.map(({ score }) => score)).size).toBe(1);
    expect(blizzard.filter(({ mark }) => mark === 'low')).toHaveLength(1);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, v) => total + v, 0);
    const usual = sum(verdicts.slice(203 * 48, 204 * 48).map(({ expected }) => expected));
    expect(sum(blizzard.map(({ expected }) => expected)) / usual).toBeCloseTo(1, 1);
  });
  it('have one mark where several days in a row stand out', () => {
    const verdicts = detectAnomalies(values, 48, [], 0.05);
    const christmas = verdicts.slice(176 * 48, 180 * 48).filter(({ mark }) => mark !== null);
    expect(christmas.map(({ mark }) => mark)).toEqual(['low']);
    expect(christmas[0]!.score).toBe(Math.min(...verdicts.slice(176 * 48, 180 * 48).map((v) => v.score!)));
  });
  it('may have gaps and explained values, which get an expected value and no mark', () => {
    const gappy: (number | null)[] = values.slice();
    for (let t = 210 * 48; t < 211 * 48; t++) gappy[t] = null;
    const isExplained = values.map((_, t) => Math.floor(t / 48) === 178);
    const verdicts = detectAnomalies(gappy, 48, isExplained, 0.05);
    expect(verdicts[210 * 48 + 20]).toMatchObject({ mark: null, score: null });
    expect(verdicts[210 * 48 + 20]!.expected).toBeGreaterThan(0);
    expect(verdicts.slice(178 * 48, 179 * 48).every(({ mark }) => mark === null)).toBe(true);
  });
  it('are judged one by one where each varies by itself, also with weeks missing in between', () => {
    const hours = kinds.find(({ name }) => name === 'hours of ten weeks, no drift')!;
    let found = 0;
    let all = 0;
    for (const seed of [1, 2, 3]) {
      const { values: whole, anomalies } = hours.make(drawing(seed));
      const gappy = whole.map((v, t) => (t >= 400 && t < 900 ? null : v));
      const verdicts = detectAnomalies(gappy, 24, [], 0.05);
      const known = anomalies.flat().filter((t) => gappy[t] !== null);
      found += known.filter((t) => verdicts[t]!.mark !== null).length;
      all += known.length;
    }
    expect(found / all).toBeGreaterThan(0.8);
  });
  it('are judged one by one in less than eight weeks', () => {
    const short = values.slice(0, 20 * 48);
    short[500]! *= 3;
    expect(detectAnomalies(short, 48, [], 0.05)[500]!.mark).toBe('high');
  });
});
