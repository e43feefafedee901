import { reverse } from '../core/funnel/reverse.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asChoice, asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';
import { layOut, vector } from './boundary/vector.ts';

const ROUNDING = {
  up: { ja: '切り上げ', en: 'Round up' },
  none: { ja: 'なし', en: 'None', also: ['無し', 'exact', '丸めない'] },
};

/**
 * 目標から逆算し、各段階に必要な件数を最初の段階から目標まで返します。 / Counts every stage needs to reach the target, from the first stage to the target.
 *
 * @param {number} target 目標。件数、または unit_value を指定したときは金額 / Target: a count, or an amount when unit_value is given
 * @param {number[][]} rates 段階間の転換率。ファネルの順に1行か1列 / Conversion rates between stages in funnel order, one row or column
 * @param {number} unit_value 省略可。1件あたりの金額 / Optional: amount that one final unit brings
 * @param {string} rounding 省略可。"切り上げ" (標準) か "なし" / Optional: "up" (default) or "none"
 * @return {number[][]} rates より1つ多い件数 / one count more than there are rates
 * @example =KPI_REVERSE(12, {20%;50%;30%}) → {400;80;40;12}
 * @example =KPI_REVERSE("1億", {50%,25%}, "100万円") → {800,400,100}
 * @example =KPI_REVERSE(2.1, 7%, , "なし") → {30;2.1}
 * @customfunction
 */
export function KPI_REVERSE(target: unknown, rates: unknown, unit_value: unknown, rounding: unknown): Answer {
  return answer('KPI_REVERSE', () => {
    const goal = required('target', target, asNumber);
    const stages = vector('rates', rates, asNumber);
    const unitValue = optional('unit_value', unit_value, asNumber);
    const wholeUnits = optional('rounding', rounding, asChoice(ROUNDING)) !== 'none';
    return layOut(reverse(goal, stages.values, { unitValue, wholeUnits }), stages);
  });
}
