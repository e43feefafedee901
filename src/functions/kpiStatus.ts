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
 * @return {string} 判定 / the verdict
 * @example =KPI_STATUS({100;80;79.9}, 100) → {"緑";"黄";"赤"}
 * @example =KPI_STATUS(1.2%, 1%, "低いほど良い") → "黄"
 * @example =KPI_STATUS(2.07, 2.3, , 70%, 90%, {"◎","○","×"}) → "◎"
 */
/**
 * 緑・黄・赤の判定 (範囲ならセルごと)。 / Green, yellow or red, cell by cell for ranges.
 * @param {number} actual 実績。セルか範囲 / Actual: a cell or range
 * @param {number} target 目標。0 なら達成で緑、未達で赤 / Target; where 0, green if met, else red
 * @param {string} direction "高いほど良い" (標準)、"低いほど良い"、"範囲" / "higher" (default), "lower", "band"
 * @param {number} yellow 黄になる達成率 (標準 80%) / Yellow from (default 80%)
 * @param {number} green 緑になる達成率 (標準 100%) / Green from (default 100%)
 * @param {string[][]} labels 任意。緑・黄・赤の代わりの3セル / Optional: three cells instead of 緑, 黄, 赤
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
