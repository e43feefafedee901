import type { Language } from '../../../src/addon/server/types.ts';
import type { Text } from '../../i18n/index.ts';
import { formatValue } from '../formatValue.ts';
import type { Lever } from './TrialBase.ts';

/** A level as its slider says it: what adds up over the year by the month. */
export const leverText = (
  level: number,
  { form, monthly }: Pick<Lever, 'form' | 'monthly'>,
  text: Text['diagnosis']['trial'],
  language: Language,
): string =>
  monthly === null
    ? formatValue(level, form, language)
    : formatValue(level / monthly, form, language) + text.perMonth;
