import { allocate } from '../core/funnel/allocate.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';
import { layOut, vector } from './boundary/vector.ts';

/**
 * @return {number[][]} 重みと同じ数の配分 / one share per weight
 * @example =KPI_ALLOCATE(100, {1;1;1}) → {34;33;33}
 * @example =KPI_ALLOCATE("10万", {1,2}, 1000) → {33000,67000}
 */
/**
 * 合計を重みで端数なく配分。 / Splits a total by weights, adding up exactly.
 * @param {number} total 配分する合計 / Total to split
 * @param {number[][]} weights 重み。0 以上で1行か1列 / Weights ≥ 0, a row or column
 * @param {number} unit 配分の単位 (標準 1) / Smallest unit (default 1)
 * @customfunction
 */
export function KPI_ALLOCATE(total: unknown, weights: unknown, unit: unknown): Answer {
  return answer('KPI_ALLOCATE', () => {
    const amount = required('total', total, asNumber);
    const shares = vector('weights', weights, asNumber);
    return layOut(allocate(amount, shares.values, optional('unit', unit, asNumber, 1)), shares);
  });
}
