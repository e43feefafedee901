import { detectAnomalies } from '../core/anomaly/detectAnomalies.ts';
import { VALUES_FOR_ANOMALIES } from '../core/anomaly/judgeValues.ts';
import { KpiError } from '../core/errors/KpiError.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { optional } from './boundary/singleCell.ts';
import { asSeason, asSensitivity, isOmitted, marks, series } from './boundary/statistics.ts';

const SIGNS = { high: '▲', low: '▼' };

/**
 * @return {string[][]} 値ごとに1行: 印 (▲ 高い、▼ 低い)、外れ度、期待値 / one row a value: mark (▲ high, ▼ low), score, expected value
 * @example =INDEX(KPI_ANOMALY({10;10;10;10;50;10;10;10;10}, 1), 5, 1) → "▲"
 * @example =INDEX(KPI_ANOMALY({10;10;10;10;50;10;10;10;10}, 1), 5, 3) → 10
 */
/**
 * 傾向と季節から外れた値: 値ごとに印・外れ度・期待値。 / Values that trend and season do not explain: mark, score, expected value each.
 * @param {number[][]} values 実績。古い順の1行か1列、8個以上。空白は欠測 / Values, oldest first, 8 or more in a line; blanks are gaps
 * @param {number} season 1周期の期間数 (月次 12、日次 7、なし 1)。空なら自動 / Periods a cycle (12, 7, 1 for none); blank: found
 * @param {boolean[][]} exclude 任意。理由のある値に TRUE か文字。values と同じ大きさ / Optional: TRUE or text where explained, same size as values
 * @param {number} sensitivity 誤報を許す割合 (標準 5%)。大きいほど敏感 / Accepted false alarms (default 5%); more finds more
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
    const alpha = optional('sensitivity', sensitivity, asSensitivity, 0.05);
    return detectAnomalies(given.values, cycle, explained, alpha).map(({ mark, score, expected }) => [
      mark && SIGNS[mark],
      score,
      expected,
    ]);
  });
}
