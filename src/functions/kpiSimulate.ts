import { KpiError } from '../core/errors/KpiError.ts';
import { driverOf } from '../core/simulate/Driver.ts';
import { simulateTree } from '../core/simulate/simulateTree.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { formulaArguments, valuesFor } from './boundary/formulaArguments.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';
import { asSpread, asWhole } from './boundary/statistics.ts';
import { vector } from './boundary/vector.ts';

const USUAL_TRIALS = 16384;

/**
 * @return {number[][]} 確率、10% 点、中央値、90% 点 / probability, 10%, 50% and 90% values
 * @example =KPI_SIMULATE("a × b", {"a";"b"}, {100;5}, {0;0}, 500) → {1,500,500,500}
 * @example =KPI_SIMULATE("月商 = UU × CVR × 単価", {"UU";"CVR";"単価"}, {120000;2%;3450}, {10%;10%;5%}, 8280000) → {0.4701753673,6758828.974747294,8187791.45139461,9918867.469795272}
 */
/**
 * 要因がばらつくとき目標に届く確率と、結果の 10・50・90% 点を1行で。 / Chance that varying drivers reach the target, then 10%, 50%, 90% values, as a row.
 * @param {string} formula 例: "売上 = UU × CVR" / Such as "Sales = UU × CVR"
 * @param {string[][]} names 式の名前。1行か1列 / Names, a row or column
 * @param {number[][]} values 平均の値。names と同じ順 / Expected values in the order of names
 * @param {number[][]} spreads 標準偏差 ÷ 平均 (10% なら 0.1)。1つなら全部に / Relative standard deviation of each; one cell serves all
 * @param {number} target 目標 / Target
 * @param {number} trials 試行回数 (標準 16,384) / Trials (default 16,384)
 * @customfunction
 */
export function KPI_SIMULATE(
  formula: unknown,
  names: unknown,
  values: unknown,
  spreads: unknown,
  target: unknown,
  trials: unknown,
): Answer {
  return answer('KPI_SIMULATE', () => {
    const given = formulaArguments(formula, names);
    const means = valuesFor('values', values, given);
    const relative = vector('spreads', spreads, asSpread).values;
    if (relative.length !== 1 && relative.length !== means.length)
      throw new KpiError('NAMES_AND_VALUES', {
        argument: 'spreads',
        names: means.length,
        values: relative.length,
      });
    const drivers = means.map((mean, i) => driverOf(mean, relative[i] ?? relative[0]!));
    const goal = required('target', target, asNumber);
    const count = optional('trials', trials, asWhole(100, 1_000_000, 'TRIALS_OUT_OF_RANGE'), USUAL_TRIALS);
    const { probability, low, median, high } = simulateTree(given.tape, drivers, goal, count);
    return [[probability, low, median, high]];
  });
}
