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
 * @return {number[][]} rates より1つ多い件数 / one count more than there are rates
 * @example =KPI_REVERSE(12, {20%;50%;30%}) → {400;80;40;12}
 * @example =KPI_REVERSE("1億", {50%,25%}, "100万円") → {800,400,100}
 * @example =KPI_REVERSE(2.1, 7%, , "なし") → {30;2.1}
 */
/**
 * 目標から逆算した各段階の必要件数。 / Counts every stage needs to reach the target.
 * @param {number} target 目標の件数。unit_value があれば金額 / Target count, or amount with unit_value
 * @param {number[][]} rates 段階間の転換率。1行か1列 / Rates between stages, a row or column
 * @param {number} unit_value 任意。1件の金額 / Optional: amount per final unit
 * @param {string} rounding "切り上げ" (標準)、"なし" / "up" (default), "none"
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
