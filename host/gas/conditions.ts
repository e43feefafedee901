/** Conditions that rules and validations share, under the names Apps Script and the engine give them. */
import type { EnumValue } from './enums.ts';

export const sharedConditions = {
  CUSTOM_FORMULA: 'customFormula',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
} as const;

/** Both ways between an enumeration and the engine's words. */
export function translation<Name extends string>(
  criteria: NoInfer<Readonly<Record<Name, EnumValue>>>,
  words: Readonly<Record<Name, string>>,
) {
  const names = Object.keys(words) as Name[];
  return {
    toEngine: new Map(names.map((name) => [criteria[name], words[name]])),
    fromEngine: new Map(names.map((name) => [words[name] as string, criteria[name]])),
  };
}
