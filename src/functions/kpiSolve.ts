import { expectSolved } from '../core/tree/expectSolved.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { formulaArguments, leverIndex, valuesFor } from './boundary/formulaArguments.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';

/**
 * @return {number} 今の値に最も近い解 / the solution nearest to today's value
 * @example =KPI_SOLVE("UU × CVR × 単価", {"UU";"CVR";"単価"}, {100000;2%;3000}, 9000000, "CVR") → 0.03
 * @example =KPI_SOLVE("期首 ÷ (1 − 解約率)", {"期首";"解約率"}, {100;2%}, 125, "解約率", 0, 1) → 0.2
 */
/**
 * 目標に届くために1つの要因がいくつであればよいか。 / What one lever must be to reach the target.
 * @param {string} formula 例: "売上 = UU × CVR" / Such as "Sales = UU × CVR"
 * @param {string[][]} names 式の名前。1行か1列 / Names, a row or column
 * @param {number[][]} values 今の値。names と同じ順 / Values in the order of names
 * @param {number} target KGI の目標 / Target of the KGI
 * @param {string} lever 動かす要因の名前 / Name of the lever
 * @param {number} min 任意。lever の下限 / Optional: lower bound
 * @param {number} max 任意。lever の上限 / Optional: upper bound
 * @customfunction
 */
export function KPI_SOLVE(
  formula: unknown,
  names: unknown,
  values: unknown,
  target: unknown,
  lever: unknown,
  min: unknown,
  max: unknown,
): Answer {
  return answer('KPI_SOLVE', () => {
    const given = formulaArguments(formula, names);
    return expectSolved(given.tape, valuesFor('values', values, given), {
      target: required('target', target, asNumber),
      lever: leverIndex(lever, given.names),
      min: optional('min', min, asNumber, Number.NEGATIVE_INFINITY),
      max: optional('max', max, asNumber, Number.POSITIVE_INFINITY),
    });
  });
}
