import { evaluateFormula } from '../core/tree/evaluateFormula.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { formulaArguments, valuesFor } from './boundary/formulaArguments.ts';

/**
 * @return {number} 式の値 / the value
 * @example =KPI_TREE("月商 = UU × CVR × 単価", {"UU";"CVR";"単価"}, {"12万";"2.0%";"3,450円"}) → 8280000
 * @example =KPI_TREE("(新規 + 既存) × (1 − 返品率)", {"新規","既存","返品率"}, {300,500,10%}) → 720
 */
/**
 * 式の値。+ − × ÷ とかっこが使えます。 / Value of a formula with + − × ÷ and brackets.
 * @param {string} formula 例: "売上 = UU × CVR" / Such as "Sales = UU × CVR"
 * @param {string[][]} names 式の名前。1行か1列 / Names, a row or column
 * @param {number[][]} values 値。names と同じ順 / Values in the order of names
 * @customfunction
 */
export function KPI_TREE(formula: unknown, names: unknown, values: unknown): Answer {
  return answer('KPI_TREE', () => {
    const given = formulaArguments(formula, names);
    return evaluateFormula(given.formula, given.names, valuesFor('values', values, given));
  });
}
