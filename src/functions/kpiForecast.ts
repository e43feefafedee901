import { forecast } from '../core/forecast/forecast.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { optional, required } from './boundary/singleCell.ts';
import { asProbability, asSeason, asWhole, series } from './boundary/statistics.ts';

/**
 * これまでの実績から先の期間を予測し、予測値・下限・上限を返します。 / Forecasts the coming periods: point, lower and upper bound.
 *
 * @param {number[][]} values 実績。古い順に1行か1列、3個以上。空白は欠測です / Past values, oldest first, one row or column, 3 or more; blanks are gaps
 * @param {number} periods 予測する期間の数 / How many periods ahead
 * @param {number} season 省略可。1周期の期間数 (月次 12、日次 7、週次 52、なし 1)。空なら実績から見つけます / Optional: periods a cycle (12, 7, 52, 1 for none); blank: found from the data
 * @param {number} level 省略可。実際の値が上下限の間に入る確率 (標準は 80%) / Optional: probability that a value lies between the bounds (default 80%)
 * @return {number[][]} 期間ごとに1行: 予測値、下限、上限 / one row a period: point, lower, upper
 * @example =KPI_FORECAST({7;7;7;7}, 2) → {7,7,7;7,7,7}
 * @customfunction
 */
export function KPI_FORECAST(values: unknown, periods: unknown, season: unknown, level: unknown): Answer {
  return answer('KPI_FORECAST', () => {
    const history = series('values', values).values;
    const ahead = required('periods', periods, asWhole(1, 1000, 'PERIODS_OUT_OF_RANGE'));
    const cycle = optional('season', season, asSeason);
    const inside = optional('level', level, asProbability) ?? 0.8;
    return forecast(history, ahead, cycle, inside).map(({ point, lower, upper }) => [point, lower, upper]);
  });
}
