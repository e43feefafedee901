import type { Language } from '../../src/addon/server/types.ts';
import { UNITS, unitWord } from '../../src/core/model/units.ts';

/** Units to choose from; a unit of the planner's own that the plan already uses stays among them. */
export function unitOptions(present: string, language: Language) {
  const ids = Object.keys(UNITS);
  const all = present === '' || ids.includes(present) ? ids : [present, ...ids];
  return all.map((unit) => ({ value: unit, label: unitWord(unit, language) }));
}
