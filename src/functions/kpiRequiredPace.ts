import { requiredPace } from '../core/pace/requiredPace.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asOfDay } from './boundary/asOfDay.ts';
import { dayCount } from './boundary/holidays.ts';
import { asDay, asNumber } from './boundary/readers.ts';
import { required } from './boundary/singleCell.ts';

/**
 * @return {number} 1日あたり必要な量 / the amount needed a day
 * @example =KPI_REQUIRED_PACE(200, 300, "2026/11/30", "2026/11/20") → 10
 * @example =KPI_REQUIRED_PACE(200, 300, "2026/11/30", "2026/11/20", "2026/11/23") → 20
 */
/**
 * 目標に届くのに1日あたり必要な量。達成済みなら 0。 / Needed per remaining day; 0 when reached.
 * @param {number} actual as_of までの実績 / Actual up to as_of
 * @param {number} target 期間の目標 / Target
 * @param {Date} end 期間の最後の日 / Last day
 * @param {Date} as_of 実績の最後の日 (標準は今日)。翌日からが残り / Last known day (default today); later days remain
 * @param {Date[][]} holidays 任意。休日。指定すれば平日だけ数えます。"" はなし、"祝日" は日本の祝日 / Optional: dates off, counts Monday–Friday; "" none, "japan" national holidays
 * @customfunction
 */
export function KPI_REQUIRED_PACE(
  actual: unknown,
  target: unknown,
  end: unknown,
  as_of: unknown,
  holidays: unknown,
): Answer {
  return answer('KPI_REQUIRED_PACE', () => {
    const value = required('actual', actual, asNumber);
    const goal = required('target', target, asNumber);
    const period = { end: required('end', end, asDay), asOf: asOfDay(as_of) };
    return requiredPace(value, goal, period, dayCount(holidays, period.asOf, period.end));
  });
}
