import { gap } from '../core/funnel/gap.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';

/**
 * @return {number} 不足 / the gap
 * @example =KPI_GAP("3億", "2億", 666667) → 150
 * @example =KPI_GAP(0.3, 0.1) → 0.2
 */
/**
 * 目標までの不足 (0 以上)。 / What is still missing, never below 0.
 * @param {number} target 目標 / Target
 * @param {number} secured 確保した分 / Secured so far
 * @param {number} unit_value 任意。1件の金額。答えは件数 / Optional: amount per unit; answers in whole units
 * @customfunction
 */
export function KPI_GAP(target: unknown, secured: unknown, unit_value: unknown): Answer {
  return answer('KPI_GAP', () =>
    gap(
      required('target', target, asNumber),
      required('secured', secured, asNumber),
      optional('unit_value', unit_value, asNumber),
    ),
  );
}
