import { errorCode } from './errorCode.ts';
import { KpiError } from './KpiError.ts';
import { type CellCode, cellMessages } from './messages/inCells.ts';
import { type Language, messages, type SidebarCode } from './messages/index.ts';
import { say } from './Sentence.ts';
import { placeOf, shown } from './shown.ts';

/** What the sidebar says when something failed. Never the raw text of an unknown exception. */
export function describeError(error: unknown, language: Language): string {
  const code = errorCode(error);
  const data = error instanceof KpiError ? error.data : {};
  if (code in cellMessages) return say(cellMessages[code as CellCode], data, language);
  const place = placeOf(data, language);
  return messages[language][code as SidebarCode]({ ...data, place, value: shown(data.value) });
}
