import { type Answer, answer } from './boundary/answer.ts';
import { cells, eachCell } from './boundary/eachCell.ts';
import { asNumber } from './boundary/readers.ts';

/**
 * @return {number} 数値 / the number
 * @example =KPI_NUMBER("1億2,000万円") → 120000000
 * @example =KPI_NUMBER({"２．５％","△120"}) → {0.025,-120}
 */
/**
 * 「1億2,000万円」「2.5%」「△120」などを数値に。 / The number in a notation such as 12万, 2.5% or △120.
 * @param {string} text 数値の表記。セルか範囲 / Text of a number, a cell or range
 * @customfunction
 */
export function KPI_NUMBER(text: unknown): Answer {
  return answer('KPI_NUMBER', () => eachCell([cells('text', text, asNumber)], (value) => value));
}
