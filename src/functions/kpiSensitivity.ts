import { KpiError } from '../core/errors/KpiError.ts';
import { sensitivities } from '../core/tree/sensitivity.ts';
import { type Answer, answer, type Cell } from './boundary/answer.ts';
import { formulaArguments, valuesFor } from './boundary/formulaArguments.ts';
import { asNumber } from './boundary/readers.ts';
import { optional } from './boundary/singleCell.ts';

const HEADER = [
  '要因 / driver',
  '今の値 / value',
  '変化後のKGI / KGI after',
  '増減 / change',
  '増減率 / change %',
  '弾力性 / elasticity',
];

/**
 * @return {Array[][]} 見出し付きの表 / a table with a header row
 * @example =INDEX(KPI_SENSITIVITY("a × b + c", {"c";"a";"b"}, {10;4;5}, 10%), 2, 1) → "a"
 * @example =INDEX(KPI_SENSITIVITY("UU × CVR", {"UU","CVR"}, {1000,2%}), 2, 6) → 1
 */
/**
 * 各要因を少し増やしたときの KGI の変化を、効く順の表で。 / KGI change when each driver grows: a table, strongest first.
 * @param {string} formula 例: "売上 = UU × CVR" / Such as "Sales = UU × CVR"
 * @param {string[][]} names 式の名前。1行か1列 / Names, a row or column
 * @param {number[][]} values 今の値。names と同じ順 / Values in the order of names
 * @param {number} step 増やす割合 (標準 1%) / Growth (default 1%)
 * @customfunction
 */
export function KPI_SENSITIVITY(formula: unknown, names: unknown, values: unknown, step: unknown): Answer {
  return answer('KPI_SENSITIVITY', () => {
    const given = formulaArguments(formula, names);
    const today = valuesFor('values', values, given);
    const growth = optional('step', step, asNumber, 0.01);
    if (growth === 0) throw new KpiError('STEP_ZERO');
    const rows = sensitivities(given.tape, today, growth).map((row): Cell[] => [
      given.names[row.input]!,
      today[row.input]!,
      row.result,
      row.change,
      row.changeRate,
      row.elasticity,
    ]);
    return [HEADER, ...rows];
  });
}
