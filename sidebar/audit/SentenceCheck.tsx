import { useState } from 'preact/hooks';
import { describeError } from '../../src/core/errors/describeError.ts';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import { auditStatement, type StatementAudit } from '../../src/core/statement/auditStatement.ts';
import { repairSentence, verdictSentence } from '../../src/core/statement/statementSentences.ts';
import { formatNumber } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { Field } from '../parts/Field.tsx';
import { Icon } from '../parts/Icon.tsx';

/** Longer texts are no sentence. */
const LONGEST = 2000;

/** A sentence of a plan, pasted from a document or an article: does its arithmetic hold? */
export function SentenceCheck() {
  const text = useText().audit.sentence;
  const [typed, setTyped] = useState('');
  return (
    <div class="stack">
      <h3 class="sec">{text.title}</h3>
      <p class="hint">{text.hint}</p>
      <Field id="audit-sentence" label={text.label}>
        <textarea
          class="in"
          id="audit-sentence"
          rows={3}
          placeholder={text.placeholder}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value.slice(0, LONGEST))}
        />
      </Field>
      <div role="status">{typed.trim() !== '' && <Verdict sentence={typed} />}</div>
    </div>
  );
}

function Verdict({ sentence }: { sentence: string }) {
  const { audit, language } = useText();
  const text = audit.sentence;
  const result = tryAudit(sentence);
  if (result instanceof KpiError) return <p class="hint">{describeError(result, language)}</p>;
  const { verdict, left, right } = result;
  const isRight = verdict.kind === 'correct' || verdict.kind === 'rounded';
  const repairs = repairSentence(result, language);
  return (
    <div class="panel">
      <p class="nm">
        <Icon name={isRight ? 'ok' : 'bad'} className={isRight ? 'c-ok' : 'c-bad'} />{' '}
        <b class="strong">{verdictSentence(result, language)}</b>
      </p>
      {left !== null && right !== null && (
        <p class="formula">
          {text.left} <b>{formatNumber(left, language)}</b> {isRight ? '=' : '≠'} {text.right}{' '}
          <b>{formatNumber(right, language)}</b>
        </p>
      )}
      {repairs !== '' && (
        <p class="hint nm">
          {text.repairs}: <b>{repairs}</b>
        </p>
      )}
    </div>
  );
}

function tryAudit(sentence: string): StatementAudit | KpiError {
  try {
    return auditStatement(sentence.trim());
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
}
