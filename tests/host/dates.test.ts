/** Every conversion must hold whatever time zone the process itself runs in. */
import { afterEach, describe, expect, it } from 'vitest';
import { emptyHost, hostWith } from './support.ts';

const zones = ['UTC', 'Asia/Tokyo', 'America/New_York'];
const processZone = process.env.TZ;
afterEach(() => {
  process.env.TZ = processZone;
});

const combinations = zones.flatMap((own) => zones.map((book) => [own, book] as const));

describe.each(combinations)('in a process in %s with a spreadsheet in %s', (own, timeZone) => {
  it('stores an instant as its wall clock in the spreadsheet, and gives the instant back', () => {
    process.env.TZ = own;
    const host = emptyHost({ timeZone });
    const range = host.globals.SpreadsheetApp.getActiveSheet().getRange('A1');
    const instant = new Date('2024-03-10T07:30:00Z');
    range.setValue(instant);
    const { Utilities } = host.globals;
    const wall = Utilities.formatDate(instant, timeZone, 'yyyy/MM/dd HH:mm:ss');
    expect(host.cell('A1').display).toBe(wall);
    expect(range.getValue().getTime()).toBe(instant.getTime());
  });

  it('reads a typed date as midnight there', () => {
    process.env.TZ = own;
    const host = emptyHost({ timeZone });
    const range = host.globals.SpreadsheetApp.getActiveSheet().getRange('A1');
    range.setValue('2024/01/05');
    const date = range.getValue();
    expect(date).toBeInstanceOf(Date);
    expect(host.globals.Utilities.formatDate(date, timeZone, "yyyy-MM-dd'T'HH:mm:ss")).toBe(
      '2024-01-05T00:00:00',
    );
  });

  it('lets the script read its Dates in the manifest’s time zone', () => {
    process.env.TZ = own;
    const code = `function parts(ms) { var d = new Date(ms); return [d.getFullYear(), d.getMonth() + 1, d.getDate(), d.getHours(), d.getDay(), d.getTimezoneOffset()]; }
      function made() { return new Date(2024, 0, 5, 9).toISOString() + ' ' + new Date('2024/01/05 09:00').toISOString() + ' ' + new Date('2024-01-05').toISOString(); }
      function moved(ms) { var d = new Date(ms); d.setDate(d.getDate() + 1); d.setHours(0, 0, 0, 0); return d.getTime(); }`;
    const host = hostWith(code.replace(/^ {6}/gm, ''), { timeZone, manifestTimeZone: 'Asia/Tokyo' });
    const instant = Date.UTC(2024, 0, 4, 15);
    expect(host.run('parts', instant)).toEqual([2024, 1, 5, 0, 5, -540]);
    expect(host.run('made')).toBe(
      '2024-01-05T00:00:00.000Z 2024-01-05T00:00:00.000Z 2024-01-05T00:00:00.000Z',
    );
    expect(host.run('moved', instant)).toBe(Date.UTC(2024, 0, 5, 15));
  });
});

it('gives a moment skipped or repeated by daylight saving back as it was stored', () => {
  const host = emptyHost({ timeZone: 'America/New_York' });
  const range = host.globals.SpreadsheetApp.getActiveSheet().getRange('A1');
  for (const text of [
    '2024-03-10T06:59:59Z',
    '2024-03-10T07:00:00Z',
    '2024-11-03T04:30:00Z',
    '2024-11-03T07:30:00Z',
  ]) {
    range.setValue(new Date(text));
    expect(range.getValue().toISOString()).toBe(new Date(text).toISOString());
  }
});

it('takes the clock it is given, in scripts as in the host', () => {
  const now = new Date('2020-02-29T12:00:00Z');
  const host = hostWith('function now() { return [Date.now(), new Date().getTime()]; }', { now: () => now });
  expect(host.run('now')).toEqual([now.getTime(), now.getTime()]);
});

it('knows a date cell by its format, and a plain number stays a number', () => {
  const host = emptyHost();
  const sheet = host.globals.SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue(45296);
  expect(sheet.getRange('A1').getValue()).toBe(45296);
  sheet.getRange('A1').setNumberFormat('yyyy年m月d日');
  expect(sheet.getRange('A1').getValue()).toBeInstanceOf(Date);
  expect(host.cell('A1').display).toBe('2024年1月5日');
  sheet.getRange('A1').setValue('2024年2月3日');
  expect(host.cell('A1').display).toBe('2024年2月3日');
});

it.each([
  ['yyyy-MM-dd', '2024-01-05'],
  ['yy/M/d (E)', '24/1/5 (Fri)'],
  ["h:mm a 'o''clock'", "9:05 AM o'clock"],
  ['EEEE, d MMMM yyyy HH:mm:ss.SSS', 'Friday, 5 January 2024 09:05:06.007'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX Z", '2024-01-05T09:05:06+09:00 +0900'],
])('formats the pattern %s', (pattern, expected) => {
  const { Utilities } = emptyHost().globals;
  const date = new Date(Date.UTC(2024, 0, 5, 0, 5, 6, 7));
  expect(Utilities.formatDate(date, 'Asia/Tokyo', pattern)).toBe(expected);
});
