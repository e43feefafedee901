import { type ErrorData, KpiError } from './KpiError.ts';
import type { Language } from './messages/index.ts';
import { placeOf, shown } from './shown.ts';

/**
 * What the sentences in `messages/` get: the error's data plus `place` (from `argument`, `index`, `row`, `column`,
 * unless the data names a place itself), `value` as text to show, and `raw`, the value as it was.
 */
export function sentenceData(error: unknown, language: Language): ErrorData {
  const data = error instanceof KpiError ? error.data : {};
  return {
    ...data,
    place: data.place ?? placeOf(data, language),
    value: shown(data.value),
    raw: data.value,
  };
}
