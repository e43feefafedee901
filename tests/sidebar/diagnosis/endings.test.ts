import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../../sidebar/diagnosis/situation/assess.ts';
import { chanceToMeet, isMet } from '../../../sidebar/diagnosis/situation/chanceToMeet.ts';
import type { Series } from '../../../sidebar/diagnosis/table/Table.ts';
import { formatDay, toDay } from '../../../src/core/calendar/Day.ts';
import { explainedByCalendar } from '../../../src/core/calendar/explainedByCalendar.ts';

const series = (given: Partial<Series>): Series => ({
  id: 'a',
  heading: 'a',
  form: 'count',
  joining: 'sum',
  direction: 'higher',
  isTarget: false,
  values: [],
  cells: [],
  counts: null,
  ...given,
});
const horizon = { start: 0, last: 6, remaining: 5, running: null };
const endOf = (given: Partial<Series>, over = horizon) =>
  (assess(series(given), over) as Assessment).landing!;
const values = [40, 42, 41, 43, 40, 42, 41];

describe('where a year ends', () => {
  it('is a mean of the periods gone and to come', () => {
    const { distribution } = endOf({ joining: 'mean', values });
    expect(distribution.median).toBeGreaterThan(40);
    expect(distribution.median).toBeLessThan(43);
    expect(distribution.chance(30)).toBe(1);
  });

  it('is counts over counts for a rate: a busy month weighs more than a slow one', () => {
    const denominators = [1000, 10, 10, 10, 10, 10, 10];
    const numerators = [100, 5, 5, 5, 5, 5, 5];
    const counts = { numerators, denominators };
    const rates = numerators.map((hits, i) => hits / denominators[i]!);
    const over = endOf({ joining: 'rate', values: rates, counts }, { ...horizon, remaining: 0 });
    expect(over.distribution.median).toBeCloseTo(130 / 1060, 12);
    expect([over.distribution.chance(130 / 1060), over.distribution.chance(0.2)]).toEqual([1, 0]);
  });

  it('is met from above or from below, as is better', () => {
    const { distribution } = endOf({ values });
    const safe = distribution.quantile(0.95);
    expect(chanceToMeet(distribution, safe, 'higher')).toBeCloseTo(0.05, 2);
    expect(chanceToMeet(distribution, safe, 'lower')).toBeCloseTo(0.95, 2);
    const middle = distribution.median;
    expect(chanceToMeet(distribution, middle, 'band')).toBeGreaterThan(0.5);
    expect(chanceToMeet(distribution, middle * 2, 'band')).toBe(0);
    expect([isMet(3, 3, 'higher'), isMet(3, 3, 'lower'), isMet(2.9, 3, 'band'), isMet(2, 3, 'band')]).toEqual(
      [true, true, true, false],
    );
  });

  it('equals its target in every direction when nothing is left to chance', () => {
    const { distribution } = endOf({ values }, { ...horizon, remaining: 0 });
    for (const direction of ['higher', 'lower', 'band'] as const)
      expect(chanceToMeet(distribution, 289, direction)).toBe(1);
  });
});

it('takes a Monday after a long weekend for no anomaly', () => {
  // 2026-05-07 is the Thursday after Golden Week.
  const first = toDay(2026, 4, 1)!;
  const dates = Array.from({ length: 56 }, (_, i) => formatDay(first + i).replaceAll('/', '-'));
  const daily = dates.map((date, i) => {
    const weekday = (first + i + 6) % 7;
    if (date === '2026-05-07') return 300;
    return weekday === 0 || weekday === 6 ? 20 : 100 + (i % 3);
  });
  const over = { start: 0, last: 55, remaining: 7, running: null };
  const plain = assess(series({ values: daily }), over) as Assessment;
  expect(plain.anomalies!.map(({ index }) => dates[index])).toContain('2026-05-07');
  const explained = explainedByCalendar(dates, new Set());
  const known = assess(series({ values: daily }), over, explained) as Assessment;
  expect(known.anomalies!.map(({ index }) => dates[index])).not.toContain('2026-05-07');
});
