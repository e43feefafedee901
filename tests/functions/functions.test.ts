import { describe, expect, it } from 'vitest';
import {
  KPI_ALLOCATE,
  KPI_FORWARD,
  KPI_INTERVAL,
  KPI_RATES,
  KPI_REVERSE,
  KPI_STATUS,
} from '../../src/functions/index.ts';
import { codeOf } from './support.ts';

const none = undefined;
const column = (...values: unknown[]) => values.map((value) => [value]);

describe('KPI_REVERSE', () => {
  it('back-calculates from a count, an amount, and without rounding', () => {
    expect(KPI_REVERSE(12, column(0.2, 0.5, 0.3), none, none)).toEqual(column(400, 80, 40, 12));
    expect(KPI_REVERSE('1億', [[0.5, 0.25]], '100万円', none)).toEqual([[800, 400, 100]]);
    expect(KPI_REVERSE(1, column(0.3), none, 'なし')).toEqual(column(10 / 3, 1));
  });

  it.each<[string, () => unknown]>([
    ['RATE_IS_ZERO', () => KPI_REVERSE(12, column(0.2, 0), none, none)],
    ['RATE_OUT_OF_RANGE', () => KPI_REVERSE(12, -0.2, none, none)],
    ['NEGATIVE', () => KPI_REVERSE('△12', 0.2, none, none)],
    ['NOT_POSITIVE', () => KPI_REVERSE(12, 0.2, 0, none)],
  ])('refuses with %s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });
});

it('KPI_FORWARD adds the amount as one more element, along the input', () => {
  expect(KPI_FORWARD(6000, [[0.35, 0.12]], 595_238)).toEqual([[6000, 2100, 252, 149_999_976]]);
});

it('KPI_RATES needs two stages', () => {
  expect(codeOf(() => KPI_RATES(400))).toBe('TOO_FEW_COUNTS');
  expect(codeOf(() => KPI_RATES(column(4, 0, 1)))).toBe('COUNT_IS_ZERO');
});

it('KPI_ALLOCATE splits along the weights', () => {
  expect(KPI_ALLOCATE(100, column(1, 1, 1), none)).toEqual(column(34, 33, 33));
  expect(codeOf(() => KPI_ALLOCATE(100, column(0, 0), none))).toBe('WEIGHTS_ALL_ZERO');
  expect(codeOf(() => KPI_ALLOCATE(100, column(1, -1), none))).toBe('NEGATIVE');
  expect(codeOf(() => KPI_ALLOCATE(100, column(1, 1), 0))).toBe('NOT_POSITIVE');
});

describe('KPI_STATUS', () => {
  it('judges at the standard cut-offs and at given ones', () => {
    expect(KPI_STATUS(column(100, 80, 79.9), 100, none, none, none, none)).toEqual(column('緑', '黄', '赤'));
    expect(KPI_STATUS(2.07, 2.3, none, '70%', '90%', none)).toBe('緑');
    expect(KPI_STATUS(column(0, 1), 0, '低いほど良い', none, none, none)).toEqual(column('緑', '赤'));
    expect(KPI_STATUS(column(90, 111, 130), 100, '範囲', 0.8, 0.9, none)).toEqual(column('緑', '黄', '赤'));
  });

  it('shows the labels given instead', () => {
    expect(KPI_STATUS(column(100, 80, 0), 100, none, none, none, [['◎', '○', 0]])).toEqual(
      column('◎', '○', 0),
    );
    expect(codeOf(() => KPI_STATUS(1, 1, none, none, none, [['◎', '○']]))).toBe('LABEL_COUNT');
    expect(codeOf(() => KPI_STATUS(1, 1, none, none, none, [['◎', '○', '×', '？']]))).toBe('LABEL_COUNT');
    expect(codeOf(() => KPI_STATUS(1, 1, none, none, none, [['◎', true, '×']]))).toBe('NOT_TEXT');
  });

  it('refuses cut-offs that cross', () => {
    expect(codeOf(() => KPI_STATUS(1, 1, none, 0.9, 0.8, none))).toBe('CUTOFFS_REVERSED');
    expect(codeOf(() => KPI_STATUS(1, 1, none, -0.1, none, none))).toBe('CUTOFF_OUT_OF_RANGE');
  });
});

it('KPI_INTERVAL gives a row', () => {
  expect(KPI_INTERVAL(81, 263, none)).toEqual([[expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]]);
  expect(codeOf(() => KPI_INTERVAL(12, 10, none))).toBe('SUCCESSES_EXCEED_TRIALS');
  expect(codeOf(() => KPI_INTERVAL(0, 0, none))).toBe('NOT_POSITIVE');
});
