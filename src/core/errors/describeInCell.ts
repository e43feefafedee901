import { errorCode } from './errorCode.ts';
import { KpiError } from './KpiError.ts';
import { type CellCode, cellMessages } from './messages/inCells.ts';
import { say } from './Sentence.ts';

/**
 * What a planner reads in a cell when something failed: `KPI_REVERSE: <日本語>/ <English> [CODE]`. Never the raw text of
 * an unknown exception.
 */
export function describeInCell(error: unknown, functionName: string): string {
  const thrown = errorCode(error);
  const code: CellCode = thrown in cellMessages ? (thrown as CellCode) : 'INTERNAL';
  const data = error instanceof KpiError ? error.data : {};
  const sentence = cellMessages[code];
  return `${functionName}: ${say(sentence, data, 'ja')}/ ${say(sentence, data, 'en')} [${code}]`;
}
