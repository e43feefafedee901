import { requiredPace } from '../core/pace/requiredPace.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asOfDay } from './boundary/asOfDay.ts';
import { dayCount } from './boundary/holidays.ts';
import { asDay, asNumber } from './boundary/readers.ts';
import { required } from './boundary/singleCell.ts';

/**
 * 目標に届くために、残りの1日あたり必要な量を返します。達成済みなら 0 です。 / What every remaining day must bring to reach the target; 0 when it is reached.
 *
 * @param {number} actual as_of までの実績 / Actual value up to as_of
 * @param {number} target 期間の目標 / Target of the period
 * @param {Date} end 期間の最後の日 / Last day of the period
 * @param {Date} as_of 省略可。実績が分かっている最後の日 (標準は今日)。残りはその翌日から数えます / Optional: last day whose result is known (default today); the days after it remain
 * @param {Date[][]} holidays 省略可。休日の日付。指定すると月曜から金曜の営業日で数えます。空文字 "" なら休日なし、"祝日" なら日本の祝日 / Optional: dates off; counts business days Monday to Friday. "" means no holidays, "japan" the national holidays of Japan
 * @return {number} 1日あたり必要な量 / the amount needed a day
 * @example =KPI_REQUIRED_PACE(200, 300, "2026/11/30", "2026/11/20") → 10
 * @example =KPI_REQUIRED_PACE(200, 300, "2026/11/30", "2026/11/20", "2026/11/23") → 20
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
