import { forward } from '../core/funnel/forward.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';
import { layOut, vector } from './boundary/vector.ts';

/**
 * @return {number[][]} 各段階の件数 / the count of every stage
 * @example =KPI_FORWARD(6000, {35%;12%}) → {6000;2100;252}
 * @example =KPI_FORWARD("12万", 2%, 3450) → {120000;2400;8280000}
 */
/**
 * 最初の件数から各段階の見込み件数 (丸めなし)。 / Expected count of every stage, unrounded.
 * @param {number} volume 最初の段階の件数 / Count entering the first stage
 * @param {number[][]} rates 段階間の転換率。1行か1列 / Rates between stages, a row or column
 * @param {number} unit_value 任意。1件の金額。最後に金額を加えます / Optional: amount per unit, appends the amount
 * @customfunction
 */
export function KPI_FORWARD(volume: unknown, rates: unknown, unit_value: unknown): Answer {
  return answer('KPI_FORWARD', () => {
    const top = required('volume', volume, asNumber);
    const stages = vector('rates', rates, asNumber);
    return layOut(forward(top, stages.values, optional('unit_value', unit_value, asNumber)), stages);
  });
}
