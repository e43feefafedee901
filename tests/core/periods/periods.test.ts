import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKpi, type Kpi } from '../../../src/core/model/Kpi.ts';
import { aggregate } from '../../../src/core/periods/aggregate.ts';
import { fiscalMonths, fiscalYearOf, placeInYear } from '../../../src/core/periods/fiscalYear.ts';
import { cumulativeTargets, monthlyTargets } from '../../../src/core/periods/monthlyTargets.ts';
import { seasonWeights, splitYear } from '../../../src/core/periods/splitYear.ts';
import { sumDecimals } from '../../../src/core/periods/sumDecimals.ts';

const weights = fc
  .array(fc.nat(1_000), { minLength: 12, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0));

describe('a fiscal year', () => {
  it.each([
    ['2027-03-31', 4, '2026-04'],
    ['2026-04-01', 4, '2026-04'],
    ['2026-12', 1, '2026-01'],
    ['2026-02-28', 3, '2025-03'],
    ['2026-11', 12, '2025-12'],
  ])('with %s beginning in month %d is the one from %s', (day, firstMonth, start) => {
    expect(fiscalYearOf(day, firstMonth)).toBe(start);
  });

  it('has twelve months in a row, wherever it begins', () => {
    expect(fiscalMonths('2026-04')).toEqual([
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const start = `${year}-${String(month).padStart(2, '0')}`;
        for (const [i, each] of fiscalMonths(start).entries()) {
          expect(fiscalYearOf(each, month)).toBe(start);
          expect(placeInYear(each, start)).toEqual({ quarter: Math.floor(i / 3), month: i });
        }
      }),
    );
    expect(placeInYear('2027-04', '2026-04')).toBeNull();
  });
});

describe('splitting a year', () => {
  it('splits 年100億 evenly into quarters of 25億', () => {
    expect(splitYear(100e8, null).quarters).toEqual([25e8, 25e8, 25e8, 25e8]);
  });

  it('adds up exactly on both levels', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        weights,
        fc.constantFrom(1, 1_000, 0.1),
        (total, season, unit) => {
          const { quarters, months } = splitYear(total, season, unit);
          expect(sumDecimals(quarters)).toBe(total);
          quarters.forEach((quarter, i) => {
            expect(sumDecimals(months.slice(3 * i, 3 * i + 3))).toBe(quarter);
          });
        },
      ),
    );
  });

  it('stays within one unit a level of the exact share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (total, season) => {
        const sum = season.reduce((a, b) => a + b);
        splitYear(total, season).months.forEach((month, i) => {
          expect(Math.abs(month - (total * season[i]!) / sum)).toBeLessThan(2);
        });
      }),
    );
  });

  it('gives nothing to months without weight', () => {
    const season = [1, 1, 1, 0, 0, 0, 1, 1, 0, 1, 1, 1];
    const { months } = splitYear(100, season);
    expect([3, 4, 5, 8].map((i) => months[i])).toEqual([0, 0, 0, 0]);
  });

  it.each([
    [() => splitYear(100, [1, 2, 3]), 'WEIGHTS_COUNT'],
    [() => seasonWeights([1]), 'WEIGHTS_COUNT'],
    [() => seasonWeights([null, ...Array(11).fill(1)]), 'SEASON_MONTH_MISSING'],
    [() => seasonWeights([-1, ...Array(11).fill(1)]), 'SEASON_MONTH_NEGATIVE'],
  ])('refuses weights that are none (%#)', (run, code) => {
    expect(run).toThrow(expect.objectContaining({ code }));
  });
});

describe('joining periods', () => {
  const ratio = (numerator: number | null, denominator: number | null) => ({ numerator, denominator });
  const figure = (numerator: number | null) => ({ numerator, denominator: null });

  it('divides the sums of a rate, where the mean of the rates is wrong', () => {
    // 1 of 100 and 9 of 10: 10 of 110 = 9.09%, not the mean 45.5%.
    expect(aggregate([ratio(1, 100), ratio(9, 10)], 'ratioOfSums').value).toBeCloseTo(10 / 110, 15);
  });

  it('gives the rate of all the trials, however they are cut into periods', () => {
    const trials = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(trials, (periods) => {
        const pairs = periods.map(([won, lost]) => ratio(won, won + lost));
        const won = periods.reduce((sum, [w]) => sum + w, 0);
        const all = periods.reduce((sum, [w, l]) => sum + w + l, 0);
        expect(aggregate(pairs, 'ratioOfSums').value).toBe(all === 0 ? null : won / all);
      }),
    );
  });

  it.each([
    [[figure(0.1), figure(0.2)], 'sum', 0.3, 0],
    [[figure(5), figure(null), figure(7)], 'sum', 12, 1],
    [[figure(5), figure(7)], 'last', 7, 0],
    [[figure(5), figure(null)], 'last', null, 1],
    [[figure(4), figure(6)], 'mean', 5, 0],
    [[figure(4), figure(6)], 'recompute', null, 0],
    [[figure(4)], 'recompute', 4, 0],
    [[figure(null)], 'sum', null, 1],
    [[ratio(1, 0)], 'ratioOfSums', null, 0],
    [[ratio(1, null), ratio(1, 2)], 'ratioOfSums', 0.5, 1],
  ] as const)('joins %j by %s to %s', (periods, aggregation, value, missing) => {
    expect(aggregate(periods, aggregation)).toEqual({ value, missing });
  });
});

describe('monthly targets', () => {
  const kpi = (given: Partial<Kpi>) => createKpi({ id: 'k', name: 'x', ...given });

  it('follow last year, add up, and end at the year', () => {
    const orders = kpi({ unit: 'count', aggregation: 'sum', target: 144 });
    const season = [11, 12, 13, 13, 10, 11, 10, 12, 11, 14, 10, 8];
    const months = monthlyTargets(orders, season)!;
    expect(sumDecimals(months)).toBe(144);
    expect(months.every(Number.isInteger)).toBe(true);
    expect(cumulativeTargets(orders, season)![11]).toBe(144);
  });

  it('leave a rate as it is', () => {
    const rate = kpi({ unit: 'percent', aggregation: 'ratioOfSums', target: 0.3 });
    expect(new Set(monthlyTargets(rate, null))).toEqual(new Set([0.3]));
    expect(new Set(cumulativeTargets(rate, null))).toEqual(new Set([0.3]));
  });

  it('lead a stock from last year to the target', () => {
    const arr = kpi({ unit: 'yen', aggregation: 'last', baseline: 4e8, target: 5.2e8 });
    expect(monthlyTargets(arr, null)!.slice(0, 2)).toEqual([4.1e8, 4.2e8]);
    expect(cumulativeTargets(arr, null)![11]).toBe(5.2e8);
  });

  it('are unknown without a target', () => {
    expect(monthlyTargets(kpi({ aggregation: 'sum' }), null)).toBeNull();
  });
});
