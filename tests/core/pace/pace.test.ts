import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../../src/core/calendar/Day.ts';
import { businessDays, calendarDays } from '../../../src/core/calendar/dayCount.ts';
import { errorCode } from '../../../src/core/errors/errorCode.ts';
import { landing } from '../../../src/core/pace/landing.ts';
import { requiredPace } from '../../../src/core/pace/requiredPace.ts';

const november = (dayOfMonth: number) => toDay(2026, 11, dayOfMonth)!;
const upTo = (dayOfMonth: number) => ({ start: november(1), end: november(30), asOf: november(dayOfMonth) });
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return errorCode(error);
  }
  return null;
};

describe('the landing estimate', () => {
  it('extends the pace so far to the whole period', () => {
    expect(landing(100, upTo(20), calendarDays)).toBe(150);
    expect(landing(15, upTo(20), businessDays([]))).toBe(21); // 15 of 21 weekdays are gone
    expect(landing(13, upTo(20), businessDays([november(3), november(23)]))).toBe((13 * 19) / 14);
    expect(landing(-7.5, upTo(15), calendarDays)).toBe(-15);
  });

  it('is the actual value once the period is over', () => {
    expect(landing(100, upTo(30), calendarDays)).toBe(100);
    expect(landing(100, { ...upTo(30), asOf: toDay(2027, 1, 5)! }, calendarDays)).toBe(100);
  });

  it('counts the first day as gone on the first day', () => {
    expect(landing(10, upTo(1), calendarDays)).toBe(300);
  });

  it('is refused while no day counts', () => {
    expect(codeOf(() => landing(1, { ...upTo(1), asOf: toDay(2026, 10, 31)! }, calendarDays))).toBe(
      'NO_DAY_GONE',
    );
    expect(codeOf(() => landing(1, upTo(1), businessDays([])))).toBe('NO_DAY_GONE'); // a Sunday
    expect(
      codeOf(() => landing(1, { start: november(2), end: november(1), asOf: november(2) }, calendarDays)),
    ).toBe('DATES_REVERSED');
  });
});

describe('the required pace', () => {
  it('spreads what is missing over the days left', () => {
    expect(requiredPace(200, 300, upTo(20), calendarDays)).toBe(10);
    expect(requiredPace(200, 300, upTo(20), businessDays([november(23)]))).toBe(20);
    expect(requiredPace(0.1, 0.3, upTo(29), calendarDays)).toBe(0.2);
  });

  it('is 0 when the target is reached, even when no day is left', () => {
    expect(requiredPace(300, 300, upTo(20), calendarDays)).toBe(0);
    expect(requiredPace(301, 300, upTo(30), calendarDays)).toBe(0);
  });

  it('is refused when no day is left', () => {
    expect(codeOf(() => requiredPace(200, 300, upTo(30), calendarDays))).toBe('NO_DAY_LEFT');
    expect(codeOf(() => requiredPace(200, 300, upTo(27), businessDays([november(30)])))).toBe('NO_DAY_LEFT');
  });

  it('brings the target when kept, and lands on it when it was the pace so far', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 29 }), fc.integer({ min: 1, max: 10_000 }), (d, perDay) => {
        const actual = d * perDay;
        expect(landing(actual, upTo(d), calendarDays)).toBe(30 * perDay);
        expect(requiredPace(actual, 30 * perDay, upTo(d), calendarDays)).toBe(perDay);
      }),
    );
  });
});
