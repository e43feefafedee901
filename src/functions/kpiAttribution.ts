import { attribute } from '../core/attribution/attribute.ts';
import { evaluate } from '../core/tree/evaluate.ts';
import { type Answer, answer, type Cell } from './boundary/answer.ts';
import { formulaArguments, valuesFor } from './boundary/formulaArguments.ts';

const HEADER = ['要因 / driver', '前 / before', '後 / after', '寄与 / contribution', '構成比 / share'];
const TOTAL = '合計 / total';

/**
 * @return {Array[][]} 見出しと合計行の付いた表。合計行の前と後は KGI / a table with a header row; the last row is the KGI in total
 * @example =KPI_ATTRIBUTION("新規 + 既存", {"新規";"既存"}, {100;500}, {130;490}) → {"要因 / driver","前 / before","後 / after","寄与 / contribution","構成比 / share";"新規",100,130,30,1.5;"既存",500,490,-10,-0.5;"合計 / total",600,620,20,1}
 */
/**
 * KGI の変化を要因の寄与に。合計は変化に一致します。 / Splits a change of the KGI into contributions that add up exactly.
 * @param {string} formula 例: "売上 = UU × CVR" / Such as "Sales = UU × CVR"
 * @param {string[][]} names 式の名前。1行か1列 / Names, a row or column
 * @param {number[][]} before 前の値。names と同じ順 / Values before, in the order of names
 * @param {number[][]} after 後の値 / Values after
 * @customfunction
 */
export function KPI_ATTRIBUTION(formula: unknown, names: unknown, before: unknown, after: unknown): Answer {
  return answer('KPI_ATTRIBUTION', () => {
    const given = formulaArguments(formula, names);
    const from = valuesFor('before', before, given);
    const to = valuesFor('after', after, given);
    const { contributions, total } = attribute(given.tape, from, to);
    const share = (part: number): Cell => (total === 0 ? null : part / total);
    const rows = given.names.map((name, i): Cell[] => {
      const part = contributions[i]!;
      return [name, from[i]!, to[i]!, part, share(part)];
    });
    const last = [TOTAL, evaluate(given.tape, from), evaluate(given.tape, to), total, share(total)];
    return [HEADER, ...rows, last];
  });
}
