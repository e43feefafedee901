import { achievement } from '../core/judge/achievement.ts';
import { DIRECTIONS } from '../core/judge/Direction.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { cells, eachCell } from './boundary/eachCell.ts';
import { asChoice, asNumber } from './boundary/readers.ts';

/**
 * @return {number} 達成率。1 が 100% / achievement, 1 is 100%
 * @example =KPI_ACHIEVEMENT(2.07, 2.3) → 0.9
 * @example =KPI_ACHIEVEMENT({110;90}, 100, "低いほど良い") → {0.9;1.1}
 */
/**
 * 目標に対する達成率 (範囲ならセルごと)。 / Achievement of the target, cell by cell for ranges.
 * @param {number} actual 実績。セルか範囲 / Actual: a cell or range
 * @param {number} target 目標。同じ大きさ。0 なら空欄 / Target, same size; 0 gives blank
 * @param {string} direction "高いほど良い" (標準)、"低いほど良い"、"範囲" / "higher" (default), "lower", "band"
 * @customfunction
 */
export function KPI_ACHIEVEMENT(actual: unknown, target: unknown, direction: unknown): Answer {
  return answer('KPI_ACHIEVEMENT', () =>
    eachCell(
      [
        cells('actual', actual, asNumber),
        cells('target', target, asNumber),
        cells('direction', direction, asChoice(DIRECTIONS), 'higher'),
      ],
      achievement,
    ),
  );
}
