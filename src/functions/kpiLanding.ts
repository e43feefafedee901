import { landing } from '../core/pace/landing.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asOfDay } from './boundary/asOfDay.ts';
import { dayCount } from './boundary/holidays.ts';
import { asDay, asNumber } from './boundary/readers.ts';
import { required } from './boundary/singleCell.ts';

/**
 * ここまでのペースが続いたときの着地見込を返します。 / Landing estimate at the pace so far.
 *
 * @param {number} actual as_of までの実績 / Actual value up to as_of
 * @param {Date} start 期間の最初の日 / First day of the period
 * @param {Date} end 期間の最後の日 / Last day of the period
 * @param {Date} as_of 省略可。実績が分かっている最後の日 (標準は今日) / Optional: last day whose result is known (default today)
 * @param {Date[][]} holidays 省略可。休日の日付。指定すると月曜から金曜の営業日で数えます。空文字 "" なら休日なし、"祝日" なら日本の祝日 / Optional: dates off; counts business days Monday to Friday. "" means no holidays, "japan" the national holidays of Japan
 * @return {number} 着地見込 / the landing estimate
 * @example =KPI_LANDING(100, "2026/11/1", "2026/11/30", "2026/11/20") → 150
 * @example =KPI_LANDING(14, "2026/11/1", "2026/11/30", "2026/11/20", "祝日") → 19
 * @customfunction
 */
export function KPI_LANDING(
  actual: unknown,
  start: unknown,
  end: unknown,
  as_of: unknown,
  holidays: unknown,
): Answer {
  return answer('KPI_LANDING', () => {
    const value = required('actual', actual, asNumber);
    const period = {
      start: required('start', start, asDay),
      end: required('end', end, asDay),
      asOf: asOfDay(as_of),
    };
    return landing(value, period, dayCount(holidays, period.start, period.end));
  });
}
