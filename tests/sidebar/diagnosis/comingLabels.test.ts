import { describe, expect, it } from 'vitest';
import { comingLabels } from '../../../sidebar/diagnosis/situation/horizon.ts';
import type { Grain, SeriesTable } from '../../../sidebar/diagnosis/table/Table.ts';

const table = (grain: Grain, dates: readonly (string | null)[]): SeriesTable => ({
  kind: 'series',
  address: '実績!A1:B9',
  grain,
  periods: dates.map((date) => ({ label: date ?? '–', date })),
  series: [],
  problems: [],
});
const following = (grain: Grain, ...dates: (string | null)[]) =>
  comingLabels(table(grain, dates), dates.length - 1, 3).join(' ');

describe('what follows the last period', () => {
  it.each([
    ['months by name', following('month', '2026-11-01'), '2026/12 2027/01 2027/02'],
    ['weeks by their first day', following('week', '2026-12-21'), '2026/12/28 2027/01/04 2027/01/11'],
    ['days', following('day', '2026-10-31', '2026-11-01'), '2026/11/02 2026/11/03 2026/11/04'],
    // 3 November is a holiday.
    ['business days', following('day', '2026-10-29', '2026-10-30'), '2026/11/02 2026/11/04 2026/11/05'],
    [
      'business days of years whose holidays nobody knows',
      following('day', '1998-05-01'),
      '1998/05/04 1998/05/05 1998/05/06',
    ],
    ['numbers where nothing has a date', following('other', null), '+1 +2 +3'],
  ])('%s', (_, labels, expected) => {
    expect(labels).toBe(expected);
  });
});
