import { type Day, toDay, weekdayOf } from './Day.ts';
import { autumnalEquinox, vernalEquinox } from './equinox.ts';

/** A holiday named by the Japanese law on national holidays (国民の祝日に関する法律), without the days it derives. */
interface Rule {
  readonly name: string;
  /** First and last year, included. */
  readonly years: readonly [first: number, last: number];
  readonly dayIn: (year: number) => Day;
}

const on =
  (month: number, dayOfMonth: number) =>
  (year: number): Day =>
    toDay(year, month, dayOfMonth)!;

/** Happy Monday: the n-th Monday of a month. */
const monday =
  (n: number, month: number) =>
  (year: number): Day => {
    const first = toDay(year, month, 1)!;
    return first + ((8 - weekdayOf(first)) % 7) + 7 * (n - 1);
  };

const rule = (name: string, first: number, last: number, dayIn: (year: number) => Day): Rule => ({
  name,
  years: [first, last],
  dayIn,
});

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

/** The law as amended up to 2020, and the special laws for the enthronement of 2019 and the games of 2020 and 2021. */
const RULES: readonly Rule[] = [
  rule('元日', FIRST_YEAR, LAST_YEAR, on(1, 1)),
  rule('成人の日', FIRST_YEAR, LAST_YEAR, monday(2, 1)),
  rule('建国記念の日', FIRST_YEAR, LAST_YEAR, on(2, 11)),
  rule('天皇誕生日', FIRST_YEAR, 2018, on(12, 23)),
  rule('天皇誕生日', 2020, LAST_YEAR, on(2, 23)),
  rule('春分の日', FIRST_YEAR, LAST_YEAR, vernalEquinox),
  rule('みどりの日', FIRST_YEAR, 2006, on(4, 29)),
  rule('昭和の日', 2007, LAST_YEAR, on(4, 29)),
  rule('即位の日', 2019, 2019, on(5, 1)),
  rule('憲法記念日', FIRST_YEAR, LAST_YEAR, on(5, 3)),
  rule('みどりの日', 2007, LAST_YEAR, on(5, 4)),
  rule('こどもの日', FIRST_YEAR, LAST_YEAR, on(5, 5)),
  rule('海の日', FIRST_YEAR, 2002, on(7, 20)),
  rule('海の日', 2003, 2019, monday(3, 7)),
  rule('海の日', 2020, 2020, on(7, 23)),
  rule('海の日', 2021, 2021, on(7, 22)),
  rule('海の日', 2022, LAST_YEAR, monday(3, 7)),
  rule('山の日', 2016, 2019, on(8, 11)),
  rule('山の日', 2020, 2020, on(8, 10)),
  rule('山の日', 2021, 2021, on(8, 8)),
  rule('山の日', 2022, LAST_YEAR, on(8, 11)),
  rule('敬老の日', FIRST_YEAR, 2002, on(9, 15)),
  rule('敬老の日', 2003, LAST_YEAR, monday(3, 9)),
  rule('秋分の日', FIRST_YEAR, LAST_YEAR, autumnalEquinox),
  rule('体育の日', FIRST_YEAR, 2019, monday(2, 10)),
  rule('スポーツの日', 2020, 2020, on(7, 24)),
  rule('スポーツの日', 2021, 2021, on(7, 23)),
  rule('スポーツの日', 2022, LAST_YEAR, monday(2, 10)),
  rule('即位礼正殿の儀', 2019, 2019, on(10, 22)),
  rule('文化の日', FIRST_YEAR, LAST_YEAR, on(11, 3)),
  rule('勤労感謝の日', FIRST_YEAR, LAST_YEAR, on(11, 23)),
];

/** The days named in the law for a year from 2000 to 2100, with their names. */
export function nationalDays(year: number): Map<Day, string> {
  const inForce = RULES.filter(({ years: [first, last] }) => year >= first && year <= last);
  return new Map(inForce.map(({ name, dayIn }): [Day, string] => [dayIn(year), name]));
}
