import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, partsOf, toDay, weekdayOf } from '../../../src/core/calendar/Day.ts';
import { businessDays, calendarDays } from '../../../src/core/calendar/dayCount.ts';
import { parseDay } from '../../../src/core/calendar/parseDay.ts';

const day = fc.integer({ min: 1, max: 2_958_465 });

it('numbers days as spreadsheets do', () => {
  expect(toDay(1899, 12, 31)).toBe(1);
  expect(toDay(2026, 11, 20)).toBe(46_346);
  expect(toDay(2026, 2, 29)).toBeNull();
  expect(toDay(2024, 2, 29)).toBe(45_351);
  expect(toDay(2026, 13, 1)).toBeNull();
  expect(toDay(10_000, 1, 1)).toBeNull();
  expect(toDay(50, 1, 1)).toBeNull();
  expect(weekdayOf(46_346)).toBe(5); // a Friday
  expect(weekdayOf(1)).toBe(0);
});

it('takes days apart and puts them together again', () => {
  fc.assert(
    fc.property(day, (d) => {
      const { year, month, dayOfMonth } = partsOf(d);
      expect(toDay(year, month, dayOfMonth)).toBe(d);
      expect(parseDay(formatDay(d))).toBe(d);
    }),
  );
});

describe('a date as planners type it', () => {
  it.each([
    '2026/11/20',
    '2026-11-20',
    '2026年11月20日',
    '２０２６／１１／２０',
    '令和8年11月20日',
    '平成38年11月20日',
    ' 2026 年 11 月 20 日 ',
  ])('%s', (text) => {
    expect(parseDay(text)).toBe(46_346);
  });

  it.each([
    ['令和元年5月1日', toDay(2019, 5, 1)],
    ['昭和64年1月7日', toDay(1989, 1, 7)],
    ['2026/2/3', toDay(2026, 2, 3)],
  ])('%s', (text, expected) => {
    expect(parseDay(text)).toBe(expected);
  });

  it.each([
    '',
    '11/20',
    '2026/11',
    '2026/11/31',
    '2026/00/10',
    '20261120',
    '2026/11-20',
    '明治45年7月1日',
    '2026/11/20 10:00',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe('business days', () => {
  const first = toDay(2026, 11, 1)!;
  const last = toDay(2026, 11, 30)!;

  it('are Monday to Friday without the holidays given', () => {
    expect(calendarDays(first, last)).toBe(30);
    expect(businessDays([])(first, last)).toBe(21);
    expect(businessDays([toDay(2026, 11, 3)!, toDay(2026, 11, 23)!])(first, last)).toBe(19);
    expect(businessDays([toDay(2026, 11, 1)!, toDay(2026, 12, 1)!])(first, last)).toBe(21); // a Sunday; outside
    expect(businessDays([toDay(2026, 11, 3)!, toDay(2026, 11, 3)!])(first, last)).toBe(20); // given twice
    expect(businessDays([])(last, first)).toBe(0);
  });

  it('are what counting one by one finds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60_000 }),
        fc.nat(60),
        fc.array(fc.integer({ min: 1, max: 100 })),
        (d, n, off) => {
          const holidays = off.map((o) => d + o);
          let counted = 0;
          for (let i = d; i <= d + n; i++)
            if (![0, 6].includes(weekdayOf(i)) && !holidays.includes(i)) counted++;
          expect(businessDays(holidays)(d, d + n)).toBe(counted);
        },
      ),
    );
  });
});
