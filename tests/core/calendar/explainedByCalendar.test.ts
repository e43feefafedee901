import { describe, expect, it } from 'vitest';
import { formatDay, toDay, weekdayOf } from '../../../src/core/calendar/Day.ts';
import { explainedByCalendar } from '../../../src/core/calendar/explainedByCalendar.ts';

const none: ReadonlySet<string> = new Set();
const iso = (day: number) => formatDay(day).replace(/\//g, '-');
const from = (first: string, count: number): string[] => {
  const [year, month, day] = first.split('-').map(Number);
  const start = toDay(year!, month!, day!)!;
  return Array.from({ length: count }, (_, i) => iso(start + i));
};
const explained = (dates: readonly string[], company = none): string[] =>
  dates.filter((_, i) => explainedByCalendar(dates, company)[i]);

describe('the calendar explains', () => {
  it('a Monday off and the Tuesday after it, not the Mondays after ordinary weekends', () => {
    // 2026-07-20 海の日 is a Monday.
    expect(explained(from('2026-07-01', 31))).toEqual(['2026-07-20', '2026-07-21']);
  });
  it('a Monday after a weekend that began on a Friday off', () => {
    // 2026-03-20 春分の日 is a Friday.
    expect(explained(from('2026-03-01', 31))).toEqual(['2026-03-20', '2026-03-23']);
  });
  it('a holiday within the week but not the day after it', () => {
    // 2026-02-11 建国記念の日 is a Wednesday.
    expect(explained(from('2026-02-05', 14))).toEqual(['2026-02-11']);
  });
  it('golden week and the first day back', () => {
    expect(explained(from('2026-04-27', 14))).toEqual([
      '2026-04-29',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-05-06',
      '2026-05-07',
    ]);
  });
  it('year-end and Obon where the company closes', () => {
    const closed = new Set([
      ...from('2026-12-29', 6).filter((date) => date !== '2027-01-01'),
      ...from('2026-08-12', 4),
    ]);
    expect(explained(from('2026-12-20', 20), closed)).toEqual([...from('2026-12-29', 6), '2027-01-04']);
    expect(explained(from('2026-08-05', 20), closed)).toEqual([...from('2026-08-11', 5), '2026-08-17']);
  });
  it('the first date too, when the days off came before the series began', () => {
    expect(explained(from('2026-07-21', 8))).toEqual(['2026-07-21']);
  });
  it('the same days when the series holds weekdays only', () => {
    const weekdays = from('2026-07-01', 31).filter((date) => {
      const [y, m, d] = date.split('-').map(Number);
      return weekdayOf(toDay(y!, m!, d!)!) % 6 !== 0;
    });
    expect(explained(weekdays)).toEqual(['2026-07-20', '2026-07-21']);
  });
});

describe('the calendar explains nothing', () => {
  it('in weeks or months, whose dates only name the period', () => {
    const months = Array.from({ length: 12 }, (_, i) => iso(toDay(2026, i + 1, 1)!));
    const weeks = from('2026-01-05', 120).filter((_, i) => i % 7 === 0);
    expect(explained(months)).toEqual([]);
    expect(explained(weeks)).toEqual([]);
  });
  it('where there are no dates, or none that can be read', () => {
    expect(explainedByCalendar([], none)).toEqual([]);
    expect(explainedByCalendar(['第1週', ''], none)).toEqual([false, false]);
  });
  it('outside the years whose holidays are known, but for the days the company names', () => {
    expect(explained(from('1999-12-20', 10), new Set(['1999-12-24']))).toEqual(['1999-12-24', '1999-12-27']);
  });
});
