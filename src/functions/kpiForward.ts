import { forward } from '../core/funnel/forward.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';
import { layOut, vector } from './boundary/vector.ts';

/**
 * 最初の件数から、各段階で見込まれる件数を丸めずに返します。 / Expected count of every stage from the volume at the top, unrounded.
 *
 * @param {number} volume 最初の段階に入る件数 / Count entering the first stage
 * @param {number[][]} rates 段階間の転換率。ファネルの順に1行か1列 / Conversion rates between stages in funnel order, one row or column
 * @param {number} unit_value 省略可。1件あたりの金額。指定すると最後に金額を加えます / Optional: amount per final unit; adds the amount as the last element
 * @return {number[][]} 各段階の件数 / the count of every stage
 * @example =KPI_FORWARD(6000, {35%;12%}) → {6000;2100;252}
 * @example =KPI_FORWARD("12万", 2%, 3450) → {120000;2400;8280000}
 * @customfunction
 */
export function KPI_FORWARD(volume: unknown, rates: unknown, unit_value: unknown): Answer {
  return answer('KPI_FORWARD', () => {
    const top = required('volume', volume, asNumber);
    const stages = vector('rates', rates, asNumber);
    return layOut(forward(top, stages.values, optional('unit_value', unit_value, asNumber)), stages);
  });
}
