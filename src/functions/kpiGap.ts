import { gap } from '../core/funnel/gap.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';

/**
 * 目標までにまだ足りない量を返します。0 より小さくはなりません。 / What is still missing to the target, never below 0.
 *
 * @param {number} target 目標 / Target
 * @param {number} secured すでに確保した分。なければ 0 / What is already secured; 0 if nothing is
 * @param {number} unit_value 省略可。1件あたりの金額。指定すると件数で返します / Optional: amount per unit; the answer is then in whole units
 * @return {number} 不足 / the gap
 * @example =KPI_GAP("3億", "2億", 666667) → 150
 * @example =KPI_GAP(0.3, 0.1) → 0.2
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
