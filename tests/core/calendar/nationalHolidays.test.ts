import { describe, expect, it } from 'vitest';
import { formatDay, partsOf, weekdayOf } from '../../../src/core/calendar/Day.ts';
import { autumnalEquinox, vernalEquinox } from '../../../src/core/calendar/equinox.ts';
import { nationalDays } from '../../../src/core/calendar/nationalDays.ts';
import { nationalHolidays, nationalHolidaysBetween } from '../../../src/core/calendar/nationalHolidays.ts';
import { errorCode } from '../../../src/core/errors/errorCode.ts';

const listed = (year: number) =>
  nationalHolidays(year)
    .map((day) => formatDay(day).slice(5).replace(/0(\d)/g, '$1'))
    .join(' ');

// As published by the Cabinet Office (内閣府「国民の祝日」について).
describe('the holidays of a year are those the Cabinet Office published', () => {
  it.each([
    [2000, '1/1 1/10 2/11 3/20 4/29 5/3 5/4 5/5 7/20 9/15 9/23 10/9 11/3 11/23 12/23'],
    [2005, '1/1 1/10 2/11 3/20 3/21 4/29 5/3 5/4 5/5 7/18 9/19 9/23 10/10 11/3 11/23 12/23'],
    [2006, '1/1 1/2 1/9 2/11 3/21 4/29 5/3 5/4 5/5 7/17 9/18 9/23 10/9 11/3 11/23 12/23'],
    [2009, '1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23'],
    [
      2019,
      '1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23',
    ],
    [2020, '1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23'],
    [2021, '1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23'],
    [
      2024,
      '1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23',
    ],
    [2025, '1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24'],
    [2026, '1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23'],
  ])('%d', (year, days) => {
    expect(listed(year)).toBe(days);
  });
});

it('leaves no named holiday on a Sunday without a day off after it, in any year', () => {
  for (let year = 2000; year <= 2100; year++) {
    const named = nationalDays(year);
    const holidays = new Set(nationalHolidays(year));
    for (const day of named) {
      if (weekdayOf(day) !== 0) continue;
      let after = day + 1;
      while (named.has(after)) after++;
      expect([formatDay(day), holidays.has(after)]).toEqual([formatDay(day), true]);
    }
  }
});

it('lists the holidays of a span over several years, ends included', () => {
  const days = nationalHolidaysBetween(46_349, 46_398); // 2026-11-23 to 2027-01-11
  expect(days.map(formatDay)).toEqual(['2026/11/23', '2027/01/01', '2027/01/11']);
});

it('says so when a year is not covered', () => {
  for (const year of [1999, 2101]) {
    try {
      nationalHolidays(year);
      expect.unreachable();
    } catch (error) {
      expect(errorCode(error)).toBe('HOLIDAYS_UNKNOWN');
    }
  }
});

/**
 * Independent oracle: the instant of an equinox after J. Meeus, Astronomical Algorithms (2nd ed.), chapter 27, tables
 * 27.B and 27.C, in terrestrial time; ΔT after Espenak and Meeus (2006). Good to about a minute in this century.
 */
function equinoxInJapan(year: number, coefficients: readonly number[]) {
  const y = (year - 2000) / 1000;
  const mean = coefficients.reduceRight((sum, c) => sum * y + c, 0);
  const t = (mean - 2451545) / 36525;
  const rad = Math.PI / 180;
  const w = (35999.373 * t - 2.47) * rad;
  const spread = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
  const terms = [
    [485, 324.96, 1934.136],
    [203, 337.23, 32964.467],
    [199, 342.08, 20.186],
    [182, 27.85, 445267.112],
    [156, 73.14, 45036.886],
    [136, 171.52, 22518.443],
    [77, 222.54, 65928.934],
    [74, 296.72, 3034.906],
    [70, 243.58, 9037.513],
    [58, 119.81, 33718.147],
    [52, 297.17, 150.678],
    [50, 21.02, 2281.226],
    [45, 247.54, 29929.562],
    [44, 325.15, 31555.956],
    [29, 60.93, 4443.417],
    [18, 155.12, 67555.328],
    [17, 288.79, 4562.452],
    [16, 198.04, 62894.029],
    [14, 199.76, 31436.921],
    [12, 95.39, 14577.848],
    [12, 287.11, 31931.756],
    [12, 320.81, 34777.259],
    [9, 227.73, 1222.114],
    [8, 15.45, 16859.074],
  ];
  const sum = terms.reduce((s, [a, b, c]) => s + a! * Math.cos((b! + c! * t) * rad), 0);
  const u = year - 2000;
  const deltaT =
    year < 2050
      ? 62.92 + 0.32217 * u + 0.005589 * u * u
      : -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * (2150 - year);
  const instant = mean + (0.00001 * sum) / spread - deltaT / 86400 + 9 / 24; // Julian date in Japan's time
  return new Date((instant - 2440587.5) * 86_400_000);
}

it('puts both equinoxes on the day astronomy does, every year from 2000 to 2100', () => {
  const march = [2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057];
  const september = [2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078];
  for (let year = 2000; year <= 2100; year++) {
    for (const [day, coefficients] of [
      [vernalEquinox(year), march],
      [autumnalEquinox(year), september],
    ] as const) {
      const instant = equinoxInJapan(year, coefficients);
      expect([year, partsOf(day).dayOfMonth]).toEqual([year, instant.getUTCDate()]);
    }
  }
});
