import { auditStatement } from '../core/statement/auditStatement.ts';
import { repairSentence, verdictSentence } from '../core/statement/statementSentences.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asText } from './boundary/formulaArguments.ts';
import { required } from './boundary/singleCell.ts';

/**
 * @return {Array[][]} 判定、左辺、右辺、右辺÷左辺、1か所だけ直す場合の値 / a row: verdict, left side, right side, right ÷ left, one-factor repairs
 * @example =INDEX(KPI_CHECK("月商8,300万円=UU12万×CVR2.0%×単価3,450円"), 1, 5) → "UU 1,202,899 · CVR 20.05% · 単価 34,583円"
 * @example =KPI_CHECK("1億円=3億円−2億円") → {"一致 / correct",100000000,100000000,1,""}
 */
/**
 * 計画の一文を検算し、桁違いと数字ごとの直し方を1行で。 / Audits a sentence: slips of digits and what each number would have to be, as a row.
 * @param {string} statement 「=」を1つ含む文。例: "月商8,300万円=UU12万×CVR2.0%×単価3,450円" / Sentence with one "=", names before numbers
 * @customfunction
 */
export function KPI_CHECK(statement: unknown): Answer {
  return answer('KPI_CHECK', () => {
    const audit = auditStatement(required('statement', statement, asText));
    const verdict = `${verdictSentence(audit, 'ja')} / ${verdictSentence(audit, 'en')}`;
    return [[verdict, audit.left, audit.right, audit.ratio, repairSentence(audit, 'ja')]];
  });
}
