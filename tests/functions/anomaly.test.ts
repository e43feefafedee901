import { describe, expect, it } from 'vitest';
import { KPI_ANOMALY } from '../../src/functions/index.ts';
import { codeOf } from './support.ts';

const none = undefined;
const column = (...values: unknown[]) => values.map((value) => [value]);
const VALUES = column(10, 11, 10, '', 50, 9, 10, 12, 10, 11);

describe('KPI_ANOMALY', () => {
  it('gives a row of mark, score and expected value for each value', () => {
    const rows = KPI_ANOMALY(VALUES, 1, none, none) as unknown[][];
    expect(rows.map(([mark]) => mark)).toEqual(['', '', '', '', '▲', '', '', '', '', '']);
    expect(rows[3]![1]).toBe('');
    expect(rows[4]![1]).toBeGreaterThan(10);
    expect(rows[3]![2]).toBeGreaterThan(8);
  });
  it('leaves out what TRUE or a word explains', () => {
    const exclude = column('', false, '', '', 'セール', '', '', '', '', '');
    expect((KPI_ANOMALY(VALUES, 1, exclude, none) as unknown[][])[4]![0]).toBe('');
    const ticked = column('', false, '', '', true, '', '', '', '', '');
    expect((KPI_ANOMALY(VALUES, 1, ticked, none) as unknown[][])[4]![0]).toBe('');
  });
  it.each<[string, () => unknown]>([
    ['TOO_FEW_VALUES', () => KPI_ANOMALY(column(1, 2, 3), 1, none, none)],
    ['EXCLUDE_SIZE', () => KPI_ANOMALY(VALUES, 1, column('', 'x'), none)],
    ['SENSITIVITY_OUT_OF_RANGE', () => KPI_ANOMALY(VALUES, 1, none, 3)],
    ['SEASON_OUT_OF_RANGE', () => KPI_ANOMALY(VALUES, -7, none, none)],
    ['CELL_ERROR', () => KPI_ANOMALY(column(1, 2, 3, 4, 5, 6, 7, '#N/A'), 1, none, none)],
  ])('refuses with %s', (code, run) => expect(codeOf(run)).toBe(code));
});
