import { type Day, toDay, weekdayOf } from './Day.ts';
import { autumnalEquinox, vernalEquinox } from './equinox.ts';

/** The day in a year of a holiday named by the law, and the first and last year it has been there; none: always. */
type Rule = readonly [dayIn: (year: number) => Day, first?: number, last?: number];

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

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

/** The law as amended up to 2020, and the special laws for the enthronement of 2019 and the games of 2020 and 2021. */
const RULES: readonly Rule[] = [
  [on(1, 1)], // 元日
  [monday(2, 1)], // 成人の日
  [on(2, 11)], // 建国記念の日
  [on(12, 23), FIRST_YEAR, 2018], // 天皇誕生日
  [on(2, 23), 2020], // 天皇誕生日
  [vernalEquinox], // 春分の日
  [on(4, 29), FIRST_YEAR, 2006], // みどりの日
  [on(4, 29), 2007], // 昭和の日
  [on(5, 1), 2019, 2019], // 即位の日
  [on(5, 3)], // 憲法記念日
  [on(5, 4), 2007], // みどりの日
  [on(5, 5)], // こどもの日
  [on(7, 20), FIRST_YEAR, 2002], // 海の日
  [monday(3, 7), 2003, 2019], // 海の日
  [on(7, 23), 2020, 2020], // 海の日
  [on(7, 22), 2021, 2021], // 海の日
  [monday(3, 7), 2022], // 海の日
  [on(8, 11), 2016, 2019], // 山の日
  [on(8, 10), 2020, 2020], // 山の日
  [on(8, 8), 2021, 2021], // 山の日
  [on(8, 11), 2022], // 山の日
  [on(9, 15), FIRST_YEAR, 2002], // 敬老の日
  [monday(3, 9), 2003], // 敬老の日
  [autumnalEquinox], // 秋分の日
  [monday(2, 10), FIRST_YEAR, 2019], // 体育の日
  [on(7, 24), 2020, 2020], // スポーツの日
  [on(7, 23), 2021, 2021], // スポーツの日
  [monday(2, 10), 2022], // スポーツの日
  [on(10, 22), 2019, 2019], // 即位礼正殿の儀
  [on(11, 3)], // 文化の日
  [on(11, 23)], // 勤労感謝の日
];

/** The days named in the law (国民の祝日に関する法律) for a year from 2000 to 2100, without the days it derives. */
export function nationalDays(year: number): Set<Day> {
  const inForce = RULES.filter(([, first = FIRST_YEAR, last = LAST_YEAR]) => year >= first && year <= last);
  return new Set(inForce.map(([dayIn]) => dayIn(year)));
}
