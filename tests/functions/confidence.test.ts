import { describe, expect, it } from 'vitest';
import { KPI_FORECAST, KPI_PROBABILITY, KPI_REVERSE_SAFE } from '../../src/functions/index.ts';
import { codeOf } from './support.ts';

const none = undefined;
const column = (...values: unknown[]) => values.map((value) => [value]);
const RATES = column('25%', '40%', '30%');
const SALES = column(120, 131, 118, 140, 135, 128, 150, 144, 139, 152, 149, 158);

describe('KPI_REVERSE_SAFE', () => {
  it('begins with 551 for known and 635 for uncertain rates', () => {
    expect(KPI_REVERSE_SAFE(12, RATES, none, none)).toEqual([[551], [136], [53], [12]]);
    expect(KPI_REVERSE_SAFE(12, RATES, none, column(200, 60, 100))).toEqual([[635], [153], [56], [12]]);
  });
  it('lies as the rates lie, and takes 90% in any notation', () => {
    expect(KPI_REVERSE_SAFE('１２件', [[0.25, 0.4, 0.3]], '９０％', [['', '', '']])).toEqual([
      [551, 136, 53, 12],
    ]);
  });
  it('needs nothing for nothing', () => {
    expect(KPI_REVERSE_SAFE(0, 0.5, none, none)).toEqual([[0], [0]]);
  });
  it.each<[string, () => unknown]>([
    ['CONFIDENCE_OUT_OF_RANGE', () => KPI_REVERSE_SAFE(12, RATES, 90, none)],
    ['CONFIDENCE_OUT_OF_RANGE', () => KPI_REVERSE_SAFE(12, RATES, 1, none)],
    ['SAMPLES_NOT_POSITIVE', () => KPI_REVERSE_SAFE(12, RATES, none, column(200, 0, 100))],
    ['SAMPLES_AND_RATES', () => KPI_REVERSE_SAFE(12, RATES, none, column(200, 60))],
    ['RATE_OUT_OF_RANGE', () => KPI_REVERSE_SAFE(12, 30, none, none)],
    ['RATE_IS_ZERO', () => KPI_REVERSE_SAFE(12, 0, none, none)],
    ['NEGATIVE', () => KPI_REVERSE_SAFE(-1, RATES, none, none)],
  ])('refuses with %s', (code, run) => expect(codeOf(run)).toBe(code));
});

describe('KPI_FORECAST', () => {
  it('gives a row of point, lower and upper a period', () => {
    const rows = KPI_FORECAST(SALES, 3, none, none) as number[][];
    expect(rows.length).toBe(3);
    for (const [point, lower, upper] of rows) {
      expect(lower).toBeLessThan(point!);
      expect(point).toBeLessThan(upper!);
    }
  });
  it('reads a row as it reads a column, and cuts trailing blanks', () => {
    const row = [SALES.map(([v]) => v)];
    expect(KPI_FORECAST(row, 2, 1, none)).toEqual(KPI_FORECAST([...SALES, [''], ['']], 2, 1, none));
  });
  it('takes blanks inside as gaps, not as zeros', () => {
    const gappy = SALES.map(([v], i) => [i === 5 ? '' : v]);
    const [[point]] = KPI_FORECAST(gappy, 1, 1, none) as [[number]];
    expect(point).toBeGreaterThan(130);
  });
  it.each<[string, () => unknown]>([
    ['TOO_FEW_VALUES', () => KPI_FORECAST(column(1, 2), 1, none, none)],
    ['TOO_FEW_VALUES', () => KPI_FORECAST(column('', ''), 1, none, none)],
    ['PERIODS_OUT_OF_RANGE', () => KPI_FORECAST(SALES, 0, none, none)],
    ['PERIODS_OUT_OF_RANGE', () => KPI_FORECAST(SALES, 1.5, none, none)],
    ['MISSING_ARGUMENT', () => KPI_FORECAST(SALES, none, none, none)],
    ['SEASON_OUT_OF_RANGE', () => KPI_FORECAST(SALES, 1, 0, none)],
    ['CONFIDENCE_OUT_OF_RANGE', () => KPI_FORECAST(SALES, 1, 1, 80)],
    ['NOT_A_NUMBER', () => KPI_FORECAST(column(1, 2, '多い'), 1, none, none)],
    [
      'NOT_A_VECTOR',
      () =>
        KPI_FORECAST(
          [
            [1, 2],
            [3, 4],
          ],
          1,
          none,
          none,
        ),
    ],
    ['CELL_ERROR', () => KPI_FORECAST(column(1, 2, '#N/A'), 1, none, none)],
  ])('refuses with %s', (code, run) => expect(codeOf(run)).toBe(code));
});

describe('KPI_PROBABILITY', () => {
  it('lies near one half for a target at the level of the past', () => {
    const probability = KPI_PROBABILITY(158 * 6, SALES, 6, none, 1) as number;
    expect(probability).toBeGreaterThan(0.25);
    expect(probability).toBeLessThan(0.75);
  });
  it('counts what is achieved', () => {
    expect(KPI_PROBABILITY(500, SALES, 0, 500, none)).toBe(1);
    expect(KPI_PROBABILITY('2,000', SALES, 6, 1900, none)).toBe(1);
    expect(KPI_PROBABILITY(3000, SALES, 6, 0, none)).toBeLessThan(0.01);
  });
  it.each<[string, () => unknown]>([
    ['TOO_FEW_VALUES', () => KPI_PROBABILITY(10, column(1, 2), 1, none, none)],
    ['PERIODS_OUT_OF_RANGE', () => KPI_PROBABILITY(10, SALES, -1, none, none)],
    ['MISSING_ARGUMENT', () => KPI_PROBABILITY(none, SALES, 1, none, none)],
  ])('refuses with %s', (code, run) => expect(codeOf(run)).toBe(code));
});
