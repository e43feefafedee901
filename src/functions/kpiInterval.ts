import { wilsonInterval } from '../core/judge/wilsonInterval.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';

/**
 * @return {number[][]} 下限と上限 / lower and upper bound
 * @example =KPI_INTERVAL(0, 20) → {0,0.1611251580528193}
 * @example =KPI_INTERVAL(81, 263, 95%) → {0.2552885198782743,0.3662095769828001}
 */
/**
 * 率の下限と上限 (ウィルソン)、1行で。 / Bounds of a rate (Wilson score), as a row.
 * @param {number} successes 成功した件数 / Successes
 * @param {number} trials 母数 / Trials
 * @param {number} level 信頼水準 (標準 95%) / Level (default 95%)
 * @customfunction
 */
export function KPI_INTERVAL(successes: unknown, trials: unknown, level: unknown): Answer {
  return answer('KPI_INTERVAL', () => [
    wilsonInterval(
      required('successes', successes, asNumber),
      required('trials', trials, asNumber),
      optional('level', level, asNumber, 0.95),
    ).slice(),
  ]);
}
