import { describe, expect, it } from 'vitest';
import { KPI_SIMULATE } from '../../src/functions/index.ts';
import { codeOf } from './support.ts';

const none = undefined;
const column = (...values: unknown[]) => values.map((value) => [value]);
const NAMES = column('UU', 'CVR', '単価');
const VALUES = column('12万', '2%', '3,450円');

describe('KPI_SIMULATE', () => {
  it('gives a row of probability, 10%, 50% and 90% values', () => {
    const [[probability, low, median, high]] = KPI_SIMULATE(
      '月商 = UU × CVR × 単価',
      NAMES,
      VALUES,
      column('10%', '10%', '5%'),
      '828万',
      none,
    ) as [number[]];
    expect(probability).toBeCloseTo(0.47018, 4);
    expect(low).toBeLessThan(median!);
    expect(median).toBeLessThan(high!);
  });
  it('uses one spread for all drivers', () => {
    const all = KPI_SIMULATE('a + b', column('a', 'b'), column(10, 20), column(0.1, 0.1), 30, none);
    expect(KPI_SIMULATE('a + b', column('a', 'b'), column(10, 20), 0.1, 30, none)).toEqual(all);
  });
  it.each<[string, () => unknown]>([
    ['SPREAD_OUT_OF_RANGE', () => KPI_SIMULATE('a', 'a', 1, -0.1, 1, none)],
    ['SPREAD_OUT_OF_RANGE', () => KPI_SIMULATE('a', 'a', 1, 10, 1, none)],
    ['TRIALS_OUT_OF_RANGE', () => KPI_SIMULATE('a', 'a', 1, 0.1, 1, 10)],
    [
      'NAMES_AND_VALUES',
      () => KPI_SIMULATE('a + b', column('a', 'b'), column(1, 2), column(1, 1, 1), 1, none),
    ],
    ['MISSING_ARGUMENT', () => KPI_SIMULATE('a', 'a', 1, 0.1, none, none)],
    ['NAME_UNKNOWN', () => KPI_SIMULATE('a × c', 'a', 1, 0.1, 1, none)],
  ])('refuses with %s', (code, run) => expect(codeOf(run)).toBe(code));
});
