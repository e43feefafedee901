import { landing } from '../core/landing/landing.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';
import { asSeason, asWhole, series } from './boundary/statistics.ts';

/**
 * @return {number} 0 から 1 の確率 / probability between 0 and 1
 * @example =KPI_PROBABILITY(100, {10;10;10}, 6, 40) → 1
 * @example =KPI_PROBABILITY(101, {10;10;10}, 6, 40) → 0
 */
/**
 * 実績と残り期間の見込みの合計が目標に届く確率。 / Chance that achieved plus coming periods reaches the target.
 * @param {number} target 目標 / Target
 * @param {number[][]} history 過去の実績。古い順の1行か1列、3個以上。空白は欠測 / Past values, oldest first, 3 or more in a line; blanks are gaps
 * @param {number} remaining 残りの期間の数 / Periods that remain
 * @param {number} achieved 達成した分 (標準 0) / Achieved (default 0)
 * @param {number} season 1周期の期間数。空なら自動 / Periods a cycle; blank: found
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
    const secured = optional('achieved', achieved, asNumber, 0);
    return landing(past, ahead, secured, optional('season', season, asSeason)).chance(goal);
  });
}
