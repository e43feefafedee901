import { type ErrorData, KpiError } from './KpiError.ts';
import { type ErrorCode, type Language, messages } from './messages/index.ts';
import { placeOf, shown } from './shown.ts';

/** The code of any exception; what was not thrown on purpose is INTERNAL. */
export const errorCode = (error: unknown): ErrorCode => (error instanceof KpiError ? error.code : 'INTERNAL');

/**
 * What a planner reads when something failed. Never the raw text of an unknown exception.
 *
 * Without a language the sentence of a cell: `KPI_REVERSE: <日本語>/ <English> [CODE]`. With one, for the sidebar, the
 * sentence alone in that language.
 *
 * The sentences in `messages/` get the error's data plus `place` (from `argument`, `index`, `row`, `column`, unless the
 * data names a place itself), `value` as text to show, and `raw`, the value as it was.
 */
export function describeError(
  error: unknown,
  functionName: string | null = null,
  language?: Language,
): string {
  const code = errorCode(error);
  const data = error instanceof KpiError ? error.data : {};
  const say = (chosen: Language): string => messages[chosen][code](prepare(data, chosen));
  if (language) return say(language);
  const sentence = `${say('ja')}/ ${say('en')} [${code}]`;
  return functionName === null ? sentence : `${functionName}: ${sentence}`;
}

const prepare = (data: ErrorData, language: Language): ErrorData => ({
  ...data,
  place: data.place ?? placeOf(data, language),
  value: shown(data.value),
  raw: data.value,
});
