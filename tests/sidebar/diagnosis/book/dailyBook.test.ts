import { describe, expect, it } from 'vitest';
import { bookSubject } from '../../../../sidebar/diagnosis/book/BookSubject.ts';
import { bookRows } from '../../../../sidebar/diagnosis/book/bookRows.ts';
import { bookTrial } from '../../../../sidebar/diagnosis/book/bookTrial.ts';
import { type PlanModel, planModel } from '../../../../sidebar/diagnosis/book/planModel.ts';
import { standingOf } from '../../../../sidebar/diagnosis/book/standing.ts';
import { assess } from '../../../../sidebar/diagnosis/situation/assess.ts';
import type { BookReading } from '../../../../src/addon/server/bookTypes.ts';
import { FIRST_MONTH_ROW } from '../../../../src/core/book/places.ts';
import { TREE } from '../../../../src/core/book/treeColumns.ts';
import { type Day, formatDay, partsOf, toDay, weekdayOf } from '../../../../src/core/calendar/Day.ts';
import { explainedByCalendar } from '../../../../src/core/calendar/explainedByCalendar.ts';
import { nationalHolidaysBetween } from '../../../../src/core/calendar/nationalHolidays.ts';
import { landing } from '../../../../src/core/landing/landing.ts';
import { createKpi } from '../../../../src/core/model/Kpi.ts';
import { createPlan } from '../../../../src/core/model/Plan.ts';
import { build, emptyBook, foundSheet, treeValue } from '../../../addon/book/support.ts';
import { ask, openBook, sheetOf } from '../../../addon/support/openBook.ts';

const START = toDay(2026, 4, 1)!;
const YEAR_END = toDay(2027, 3, 31)!;
const national = new Set(nationalHolidaysBetween(START, YEAR_END));
const iso = (day: Day) => formatDay(day).replaceAll('/', '-');
/** The company is closed on its founding day too. */
const FOUNDED = toDay(2026, 6, 10)!;

const kpi = (id: string, name: string, given: object) =>
  createKpi({ id, name, unit: 'count', direction: 'higher', aggregation: 'sum', parent: 'k00', ...given });
const plan = createPlan({
  name: '日次の計画',
  start: '2026-04',
  kpis: [
    kpi('k00', '受注額', {
      kind: 'kgi',
      unit: 'yen',
      formula: '受注数 × 単価',
      target: 144_000_000,
      parent: '',
    }),
    kpi('k01', '受注数', { target: 14_400 }),
    kpi('k02', '単価', {
      unit: 'yen',
      aggregation: 'ratioOfSums',
      numerator: '受注額',
      denominator: '受注数',
      target: 10_000,
    }),
  ],
});

/** 120 days of orders: fewer at weekends and next to none on days off, a rush after long breaks. */
function ordersOn(day: Day): number {
  if (national.has(day) || day === FOUNDED) return 2;
  return (weekdayOf(day) % 6 === 0 ? 20 : 45) + ((day * 7) % 5);
}

function dailyBook(days: readonly Day[]): BookReading {
  const host = openBook(emptyBook);
  build(host, plan);
  const { name, values } = foundSheet(ask(host, 'readBook'), 'actuals');
  const sheet = sheetOf(host, name);
  const column = (heading: string) => values[3]!.indexOf(heading) + 1;
  const write = (at: number, cells: readonly (string | number)[]) =>
    sheet.getRange(FIRST_MONTH_ROW, at, cells.length, 1).setValues(cells.map((cell) => [cell]));
  write(1, days.map(formatDay));
  write(column('受注数'), days.map(ordersOn));
  write(
    column('受注額'),
    days.map((day) => ordersOn(day) * (9000 + ((day * 13) % 900))),
  );
  return ask(host, 'readBook');
}

const everyDay = Array.from({ length: 120 }, (_, i) => START + i);
const workdays = Array.from({ length: 170 }, (_, i) => START + i)
  .filter((day) => weekdayOf(day) % 6 !== 0 && !national.has(day))
  .slice(0, 110);
const subjectOf = (days: readonly Day[], reading = dailyBook(days)) => ({
  reading,
  subject: bookSubject(reading, iso(days[days.length - 1]! + 1))!,
});
const every = subjectOf(everyDay);
const working = subjectOf(workdays);

function diagnose({ subject }: typeof every) {
  const { kpis } = subject.plan;
  const diagnosis = {
    subject,
    standings: kpis.map((one) => standingOf(one, subject)),
    outlooks: new Map(kpis.map(({ id }) => [id, assess(subject.seriesOf.get(id)!, subject.horizon)])),
    model: planModel(subject) as PlanModel,
  };
  return { diagnosis, trial: bookTrial(diagnosis, diagnosis.model) };
}

describe('a book with a row a day', () => {
  it('has days to come until the year ends: all of them, or the business days where it has no weekends', () => {
    expect(every.subject.table.grain).toBe('day');
    expect(every.subject.horizon).toEqual({
      start: 0,
      last: 119,
      remaining: YEAR_END - START - 119,
      running: null,
    });
    const last = workdays[workdays.length - 1]!;
    const left = Array.from({ length: YEAR_END - last }, (_, i) => last + 1 + i).filter(
      (day) => weekdayOf(day) % 6 !== 0 && !national.has(day),
    );
    expect(working.subject.horizon.remaining).toBe(left.length);
  });

  it('leaves out the day that still runs', () => {
    const today = iso(everyDay[everyDay.length - 1]!);
    expect(bookSubject(every.reading, today)!.horizon).toMatchObject({
      last: 118,
      remaining: 246,
      running: 119,
    });
  });

  it.each([
    ['every day', every],
    ['business days', working],
  ] as const)('stands as KPIツリー says and lands as the core does: %s', (_, book) => {
    const { subject, reading } = book;
    const { diagnosis } = diagnose(book);
    for (const { kpi: one, actual, achievement } of diagnosis.standings) {
      expect(treeValue(reading, one.id, TREE.actual)).toBeCloseTo(actual!, 6);
      expect(treeValue(reading, one.id, TREE.achievement)).toBeCloseTo(achievement!, 9);
    }
    const { values } = subject.seriesOf.get('k00')!;
    const { last, remaining } = subject.horizon;
    const history = values.slice(0, last + 1);
    const sum = history.reduce<number>((total, value) => total + value!, 0);
    const outlook = diagnosis.outlooks.get('k00')!;
    const ending = 'landing' in outlook ? outlook.landing! : null;
    expect(ending!.achieved).toBe(sum);
    expect(ending!.distribution.median).toBe(landing(history, remaining, sum, null).median);
    const pace = (sum / (last + 1)) * (last + 1 + remaining);
    expect(Math.abs(ending!.distribution.median / pace - 1)).toBeLessThan(0.1);
  });

  it.each([
    ['every day', every],
    ['business days', working],
  ] as const)(
    'has the year’s pace as the level of its formula, and sliders as wide as its weeks: %s',
    (_, book) => {
      const { subject } = book;
      const { diagnosis, trial } = diagnose(book);
      const [first, last] = [subject.table.periods[0]!, subject.table.periods[subject.horizon.last]!];
      const share =
        (toDay(2026, Number(last.date!.slice(5, 7)), Number(last.date!.slice(8)))! - START + 1) / 365;
      expect(first.date).toBe('2026-04-01');
      const sum = subject.seriesOf
        .get('k00')!
        .values.reduce<number>((total, value) => total + (value ?? 0), 0);
      expect(Math.abs((diagnosis.model.result * share) / sum - 1)).toBeLessThan(0.04);
      const orders = trial.levers.find(({ name }) => name === '受注数')!;
      expect(orders.low).toBeLessThan(orders.now);
      expect(orders.high / orders.low).toBeLessThan(4);
    },
  );

  it('lands higher with a lever moved, by its share of what is to come', () => {
    const { trial } = diagnose(every);
    const [now, more] = [trial.outcome(1), trial.outcome(1.1)];
    const outlook = every.subject;
    const sum = outlook.seriesOf.get('k00')!.values.reduce<number>((total, value) => total + value!, 0);
    expect((more.result - sum) / (now.result - sum)).toBeCloseTo(1.1, 2);
  });

  it('names the levers that move it, strongest first', () => {
    const { diagnosis, trial } = diagnose(every);
    const rows = bookRows(diagnosis, diagnosis.model, trial);
    expect(rows.steps.map(({ name }) => name).sort()).toEqual(['単価', '受注数'].sort());
  });

  it('takes holidays and the company’s own days for no anomaly', () => {
    const { series, periods } = {
      series: every.subject.seriesOf.get('k01')!,
      periods: every.subject.table.periods,
    };
    const dates = periods.map(({ date }) => date ?? '');
    const marked = (own: readonly string[]) => {
      const assessment = assess(series, every.subject.horizon, explainedByCalendar(dates, new Set(own)));
      return 'anomalies' in assessment ? assessment.anomalies!.map(({ index }) => dates[index]) : [];
    };
    expect(marked([])).toEqual([iso(FOUNDED)]);
    expect(marked([iso(FOUNDED)])).toEqual([]);
    expect(partsOf(FOUNDED).month).toBe(6);
  });
});
