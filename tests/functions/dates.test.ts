import vm from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { clock, setClock } from '../../src/functions/boundary/clock.ts';
import { KPI_GAP, KPI_LANDING, KPI_REQUIRED_PACE } from '../../src/functions/index.ts';
import { codeOf, messageOf } from './support.ts';

const none = undefined;
const scriptClock = clock();
afterEach(() => setClock(scriptClock));

/** A clock for a spreadsheet that is so many hours ahead of UTC. */
const clockAhead = (hours: number, now: string) => {
  const dayOf = (instant: Date) => new Date(instant.getTime() + hours * 3_600_000).toISOString().slice(0, 10);
  return { today: () => dayOf(new Date(now)), dayOf };
};

describe('a day may be', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['text with slashes', '2026/11/1', '2026/11/30', '2026/11/20'],
    ['text with hyphens', '2026-11-01', '2026-11-30', '2026-11-20'],
    ['Japanese text', '2026年11月1日', '令和8年11月30日', '２０２６年１１月２０日'],
    ['a serial number, with or without a time of day', 46_327, 46_356.75, 46_346],
    ['a date', new Date(2026, 10, 1), new Date(2026, 10, 30), new Date(2026, 10, 20, 23, 59)],
    [
      'a date of another realm',
      ...(vm.runInNewContext('[new Date(2026, 10, 1), new Date(2026, 10, 30), new Date(2026, 10, 20)]') as [
        Date,
        Date,
        Date,
      ]),
    ],
  ])('%s', (_, start, end, asOf) => {
    expect(KPI_LANDING(100, start, end, asOf, none)).toBe(150);
  });

  it.each<unknown>(['11月20日', '2026/11/31', 0, -5, 2_958_466, true, {}, new Date(Number.NaN)])(
    'nothing else: %s',
    (value) => {
      expect(codeOf(() => KPI_LANDING(100, value, '2026/11/30', '2026/11/20', none))).toBe('NOT_A_DATE');
    },
  );

  it('nothing that only calls itself a date', () => {
    const impostor = { [Symbol.toStringTag]: 'Date' };
    expect(codeOf(() => KPI_LANDING(100, impostor, '2026/11/30', '2026/11/20', none))).toBe('NOT_A_DATE');
  });

  it('is no number elsewhere', () => {
    expect(messageOf(() => KPI_GAP(new Date(2026, 10, 20), 1, none))).toContain(
      'target 2026/11/20 は数値では',
    );
  });
});

describe('the spreadsheet, not the script, says which day an instant is', () => {
  // Midnight of 1, 30 and 20 November in Tokyo is still the day before in UTC.
  const tokyo = ['2026-10-31T15:00:00Z', '2026-11-29T15:00:00Z', '2026-11-19T15:00:00Z'].map(
    (t) => new Date(t),
  );

  it('for date cells', () => {
    setClock(clockAhead(9, '2026-11-20T00:00:00Z'));
    expect(KPI_LANDING(100, tokyo[0], tokyo[1], tokyo[2], none)).toBe(150);
  });

  it('for today, when as_of is blank', () => {
    setClock(clockAhead(9, '2026-11-19T15:30:00Z'));
    expect(KPI_LANDING(100, '2026/11/1', '2026/11/30', '', none)).toBe(150);
    setClock(clockAhead(-5, '2026-11-19T15:30:00Z'));
    expect(KPI_REQUIRED_PACE(0, 11, '2026/11/30', none, none)).toBe(1);
  });
});

describe('holidays', () => {
  const landing = (holidays: unknown) => KPI_LANDING(60, '2026/11/1', '2026/11/30', '2026/11/20', holidays);

  it('left out: calendar days', () => {
    expect(landing(undefined)).toBe(90);
    expect(landing(null)).toBe(90);
  });

  it('an empty text: Monday to Friday', () => {
    expect(landing('')).toBe((60 * 21) / 15);
    expect(landing([[''], ['']])).toBe((60 * 21) / 15);
  });

  it('dates in any shape, blanks between them ignored', () => {
    const expected = (60 * 19) / 14;
    expect(landing([['2026/11/3'], [''], [new Date(2026, 10, 23)]])).toBe(expected);
    expect(landing([['2026/11/3', 46_349]])).toBe(expected);
    expect(
      landing([
        ['2026/11/3', '2026/11/23'],
        ['2026/11/7', ''],
      ]),
    ).toBe(expected); // a Saturday takes nothing
  });

  it.each(['祝日', 'japan', 'Japan'])(
    'the national holidays of Japan by the word %s, with others beside them',
    (word) => {
      expect(landing(word)).toBe((60 * 19) / 14);
      expect(landing([[word], ['2026/11/24']])).toBe((60 * 18) / 14);
    },
  );

  it('are refused with their position where they are no date', () => {
    expect(messageOf(() => landing([['2026/11/3'], ['創立記念日']]))).toContain(
      'holidays の2番目「創立記念日」',
    );
  });
});

describe('what cannot be answered is refused', () => {
  it.each<[string, () => unknown]>([
    ['DATES_REVERSED', () => KPI_LANDING(1, '2026/11/30', '2026/11/1', '2026/11/20', none)],
    ['NO_DAY_GONE', () => KPI_LANDING(1, '2026/11/10', '2026/11/30', '2026/11/9', none)],
    ['NO_DAY_LEFT', () => KPI_REQUIRED_PACE(1, 2, '2026/11/20', '2026/11/20', none)],
    ['HOLIDAYS_UNKNOWN', () => KPI_LANDING(1, '1999/11/1', '1999/11/30', '1999/11/20', '祝日')],
  ])('%s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });
});
