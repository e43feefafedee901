import { landing } from '../core/landing/landing.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';
import { asSeason, asWhole, series } from './boundary/statistics.ts';

/**
 * ここまでの実績と残り期間の見込みを足して、目標に届く確率を返します。 / Probability that what is achieved plus the coming periods reaches the target.
 *
 * @param {number} target 目標 / Target
 * @param {number[][]} history 過去の期間ごとの実績。古い順に1行か1列、3個以上。空白は欠測です / Past values a period, oldest first, one row or column, 3 or more; blanks are gaps
 * @param {number} remaining 残りの期間の数 / How many whole periods remain
 * @param {number} achieved 省略可。すでに達成した分 (標準は 0) / Optional: what is already achieved (default 0)
 * @param {number} season 省略可。1周期の期間数。空なら実績から見つけます / Optional: periods a cycle; blank: found from the data
 * @return {number} 0 から 1 の確率 / probability between 0 and 1
 * @example =KPI_PROBABILITY(100, {10;10;10}, 6, 40) → 1
 * @example =KPI_PROBABILITY(101, {10;10;10}, 6, 40) → 0
 * @customfunction
 */
export function KPI_PROBABILITY(
  target: unknown,
  history: unknown,
  remaining: unknown,
  achieved: unknown,
  season: unknown,
): Answer {
  return answer('KPI_PROBABILITY', () => {
    const goal = required('target', target, asNumber);
    const past = series('history', history).values;
    const ahead = required('remaining', remaining, asWhole(0, 1000, 'PERIODS_OUT_OF_RANGE'));
    const secured = optional('achieved', achieved, asNumber) ?? 0;
    return landing(past, ahead, secured, optional('season', season, asSeason)).chance(goal);
  });
}
