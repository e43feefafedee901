import { errorCode } from './errorCode.ts';
import type { ErrorData } from './KpiError.ts';
import { cellMessages } from './messages/inCells.ts';
import type { Language } from './messages/index.ts';
import { sentenceData } from './sentenceData.ts';

type Sentences = Readonly<Record<string, (data: ErrorData) => string>>;

/**
 * What a planner reads in a cell when something failed: `KPI_REVERSE: <日本語>/ <English> [CODE]`. Never the raw text of
 * an unknown exception.
 */
export function describeInCell(error: unknown, functionName: string): string {
  const thrown = errorCode(error);
  const code = thrown in cellMessages.ja ? thrown : 'INTERNAL';
  const say = (language: Language) =>
    (cellMessages[language] as Sentences)[code]!(sentenceData(error, language));
  return `${functionName}: ${say('ja')}/ ${say('en')} [${code}]`;
}
