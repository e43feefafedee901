import type { Language } from '../errors/messages/index.ts';
import { ENTRIES, LIMITS, SECTIONS } from '../model/settingWords.ts';
import { UNITS, unitWord } from '../model/units.ts';
import { CADENCES, MONTH_DAYS, WEEKDAYS } from '../model/vocabulary.ts';
import type { Words } from '../words/Words.ts';
import type { CellContent, Validation } from './SheetBlock.ts';

/** Entries of the plan that are chosen; the others are typed. */
const CHOSEN: readonly (readonly [keyof typeof ENTRIES, Words])[] = [
  ['cadence', CADENCES],
  ['weekday', WEEKDAYS],
  ['monthDay', MONTH_DAYS],
];

/**
 * The pull-downs of KPI設定.
 * @param first the row of the first setting
 * @param spare blank rows below, for guards and influences to come
 */
export function settingsValidations(
  rows: readonly (readonly CellContent[])[],
  first: number,
  spare: number,
  language: Language,
): Validation[] {
  const list = (at: number, column: number, count: number, values: readonly string[]): Validation => ({
    box: { row: first + at, column, rows: count, columns: 1 },
    rule: { kind: 'list', values },
  });
  const all = (words: Words): string[] => Object.keys(words).map((id) => words[id]![language]);
  const { plan, guard, influence } = SECTIONS;
  const units = Object.keys(UNITS).map((id) => unitWord(id, language));
  const chosen = rows.flatMap(([section, entry], at) => {
    if (section === guard[language]) return [list(at, 3, 1, all(LIMITS)), list(at, 5, 1, units)];
    const words = CHOSEN.find(([id]) => ENTRIES[id][language] === entry)?.[1];
    return section === plan[language] && words ? [list(at, 3, 1, all(words))] : [];
  });
  const others = rows.filter(([section]) => section === plan[language]).length;
  const sections = list(others, 1, rows.length - others + spare, all({ guard, influence }));
  return [...chosen, sections, list(rows.length, 5, spare, units)].filter(({ box }) => box.rows > 0);
}
