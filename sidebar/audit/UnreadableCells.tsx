import { describeError } from '../../src/core/errors/describeError.ts';
import { KpiError } from '../../src/core/errors/KpiError.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { type AuditSubject, definitionCell } from './AuditSubject.ts';

const LISTED = 10;

interface Props {
  readonly subject: AuditSubject;
  onOpen(address: string): void;
}

/** Cells of KPI定義 that could not be understood, each with its sentence. */
export function UnreadableCells({ subject, onOpen }: Props) {
  const { audit: text, language } = useText();
  if (subject.kind !== 'book' || subject.reading.problems.length === 0) return null;
  const { reading } = subject;
  const more = reading.problems.length - LISTED;
  return (
    <div>
      <h3 class="sec">{text.unreadable}</h3>
      <p class="hint">{text.unreadableHint}</p>
      <ul class="list">
        {reading.problems.slice(0, LISTED).map((problem) => {
          const { address, label } = definitionCell(reading, problem);
          const error = new KpiError(problem.code, { ...problem.data, place: label });
          return (
            <li key={address} class="line">
              <span class="nm">{describeError(error, language)}</span>
              <Button small label={text.openFor(text.unreadable, label)} onPress={() => onOpen(address)}>
                {label}
              </Button>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p class="hint">{text.more(more)}</p>}
    </div>
  );
}
