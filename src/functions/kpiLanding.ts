import { landing } from '../core/pace/landing.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asOfDay } from './boundary/asOfDay.ts';
import { dayCount } from './boundary/holidays.ts';
import { asDay, asNumber } from './boundary/readers.ts';
import { required } from './boundary/singleCell.ts';

/**
 * @return {number} 着地見込 / the landing estimate
 * @example =KPI_LANDING(100, "2026/11/1", "2026/11/30", "2026/11/20") → 150
 * @example =KPI_LANDING(14, "2026/11/1", "2026/11/30", "2026/11/20", "祝日") → 19
 */
/**
 * 今のペースが続くときの着地見込。 / Landing estimate at the pace so far.
 * @param {number} actual as_of までの実績 / Actual up to as_of
 * @param {Date} start 期間の最初の日 / First day
 * @param {Date} end 期間の最後の日 / Last day
 * @param {Date} as_of 実績の最後の日 (標準は今日) / Last known day (default today)
 * @param {Date[][]} holidays 任意。休日。指定すれば平日だけ数えます。"" はなし、"祝日" は日本の祝日 / Optional: dates off, counts Monday–Friday; "" none, "japan" national holidays
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
