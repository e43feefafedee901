import { forecast } from '../core/forecast/forecast.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { optional, required } from './boundary/singleCell.ts';
import { asProbability, asSeason, asWhole, series } from './boundary/statistics.ts';

/**
 * @return {number[][]} 期間ごとに1行: 予測値、下限、上限 / one row a period: point, lower, upper
 * @example =KPI_FORECAST({7;7;7;7}, 2) → {7,7,7;7,7,7}
 */
/**
 * 先の期間の予測値・下限・上限。 / Forecast of the coming periods: point, lower, upper.
 * @param {number[][]} values 実績。古い順の1行か1列、3個以上。空白は欠測 / Values, oldest first, 3 or more in a line; blanks are gaps
 * @param {number} periods 予測する期間の数 / Periods ahead
 * @param {number} season 1周期の期間数 (月次 12、日次 7、なし 1)。空なら自動 / Periods a cycle (12, 7, 1 for none); blank: found
 * @param {number} level 値が上下限に入る確率 (標準 80%) / Probability between the bounds (default 80%)
 * @customfunction
 */
export function KPI_FORECAST(values: unknown, periods: unknown, season: unknown, level: unknown): Answer {
  return answer('KPI_FORECAST', () => {
    const history = series('values', values).values;
    const ahead = required('periods', periods, asWhole(1, 1000, 'PERIODS_OUT_OF_RANGE'));
    const cycle = optional('season', season, asSeason);
    const inside = optional('level', level, asProbability, 0.8);
    return forecast(history, ahead, cycle, inside).map(({ point, lower, upper }) => [point, lower, upper]);
  });
}
