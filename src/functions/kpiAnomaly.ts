import { detectAnomalies, VALUES_FOR_ANOMALIES } from '../core/anomaly/detectAnomalies.ts';
import { KpiError } from '../core/errors/KpiError.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { optional } from './boundary/singleCell.ts';
import { asSeason, asSensitivity, isOmitted, marks, series } from './boundary/statistics.ts';

const SIGNS = { high: '▲', low: '▼' };

/**
 * 傾向と季節から外れた値を見つけ、値ごとに印・外れ度・期待値を返します。 / Finds values that trend and season do not explain: mark, score and expected value for each.
 *
 * @param {number[][]} values 実績。古い順に1行か1列、8個以上。空白は欠測です / Values, oldest first, one row or column, 8 or more; blanks are gaps
 * @param {number} season 省略可。1周期の期間数 (月次 12、日次 7、週次 52、なし 1)。空なら実績から見つけます / Optional: periods a cycle (12, 7, 52, 1 for none); blank: found from the data
 * @param {boolean[][]} exclude 省略可。キャンペーンや休日など、理由のある値に TRUE か文字。values と同じ大きさ / Optional: TRUE or text where a campaign or holiday explains the value, same size as values
 * @param {number} sensitivity 省略可。外れのない実績で誤報を許す割合 (標準は 5%)。大きいほど敏感です / Optional: accepted chance of a false alarm in ordinary data (default 5%); larger is more sensitive
 * @return {string[][]} 値ごとに1行: 印 (▲ 高い、▼ 低い)、外れ度、期待値 / one row a value: mark (▲ high, ▼ low), score, expected value
 * @example =INDEX(KPI_ANOMALY({10;10;10;10;50;10;10;10;10}, 1), 5, 1) → "▲"
 * @example =INDEX(KPI_ANOMALY({10;10;10;10;50;10;10;10;10}, 1), 5, 3) → 10
 * @customfunction
 */
export function KPI_ANOMALY(
  values: unknown,
  season: unknown,
  exclude: unknown,
  sensitivity: unknown,
): Answer {
  return answer('KPI_ANOMALY', () => {
    const given = series('values', values, VALUES_FOR_ANOMALIES);
    const explained = isOmitted(exclude) ? [] : marks('exclude', exclude);
    if (!isOmitted(exclude) && explained.length < given.values.length)
      throw new KpiError('EXCLUDE_SIZE', { values: given.values.length, exclude: explained.length });
    const cycle = optional('season', season, asSeason);
    const alpha = optional('sensitivity', sensitivity, asSensitivity) ?? 0.05;
    return detectAnomalies(given.values, cycle, explained, alpha).map(({ mark, score, expected }) => [
      mark === null ? '' : SIGNS[mark],
      score === null ? '' : score,
      expected,
    ]);
  });
}
