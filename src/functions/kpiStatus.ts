import { DIRECTIONS } from '../core/judge/Direction.ts';
import { expectCutoff, toCutoffs } from '../core/judge/toCutoffs.ts';
import { verdict } from '../core/judge/verdict.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { cells, eachCell } from './boundary/eachCell.ts';
import { asChoice, asNumber, type Reader } from './boundary/readers.ts';
import { statusLabels } from './boundary/statusLabels.ts';

const asCutoff: Reader<number> = (value, place) => {
  const cutoff = asNumber(value, place);
  expectCutoff(cutoff, place);
  return cutoff;
};

/**
 * 実績を緑・黄・赤で判定します。範囲を渡すとセルごとに判定します。 / Judges the actual value green, yellow or red, cell by cell for ranges.
 *
 * @param {number} actual 実績。セルか範囲 / Actual value, a cell or a range
 * @param {number} target 目標。0 のときは達成なら緑、未達なら赤 / Target; where it is 0, green if met, else red
 * @param {string} direction 省略可。"高いほど良い" (標準)、"低いほど良い"、"範囲" / Optional: "higher" (default), "lower" or "band"
 * @param {number} yellow 省略可。黄になる達成率 (標準は 80%) / Optional: achievement from which it is yellow (default 80%)
 * @param {number} green 省略可。緑になる達成率 (標準は 100%) / Optional: achievement from which it is green (default 100%)
 * @param {string[][]} labels 省略可。緑・黄・赤の代わりに表示する3つのセル / Optional: three cells shown instead of 緑, 黄, 赤
 * @return {string} 判定 / the verdict
 * @example =KPI_STATUS({100;80;79.9}, 100) → {"緑";"黄";"赤"}
 * @example =KPI_STATUS(1.2%, 1%, "低いほど良い") → "黄"
 * @example =KPI_STATUS(2.07, 2.3, , 70%, 90%, {"◎","○","×"}) → "◎"
 * @customfunction
 */
export function KPI_STATUS(
  actual: unknown,
  target: unknown,
  direction: unknown,
  yellow: unknown,
  green: unknown,
  labels: unknown,
): Answer {
  return answer('KPI_STATUS', () => {
    const words = statusLabels(labels);
    return eachCell(
      [
        cells('actual', actual, asNumber),
        cells('target', target, asNumber),
        cells('direction', direction, asChoice(DIRECTIONS), 'higher'),
        cells('yellow', yellow, asCutoff, 0.8),
        cells('green', green, asCutoff, 1),
      ],
      (actualValue, targetValue, way, fromYellow, fromGreen) =>
        words[verdict(actualValue, targetValue, way, toCutoffs(fromYellow, fromGreen))],
    );
  });
}
