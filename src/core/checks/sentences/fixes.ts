import type { FindingData } from '../Finding.ts';
import { english, japanese } from './words.ts';

/** What the button of a fix says. */
const ja = {
  KEEP_GOAL: (d: FindingData) => `「${d.name}」を残す`,
  SET_DEADLINE: (d: FindingData) => `期限を ${d.deadline} に`,
  MAKE_INFLUENCE: (d: FindingData) => `「${d.to}」への影響として残す`,
  REMOVE_KPI: (d: FindingData) => `「${d.name}」を外す`,
  USE_NAME: (d: FindingData) => `「${d.nearest}」に直す`,
  SET_PARENT: (d: FindingData) => `上の指標を「${d.parent}」に`,
  TURN_INTO_INFLUENCES: (d: FindingData) => `${japanese.list(d.names)}を影響にする`,
  SET_TARGET: (d: FindingData) => `${d.name}を${japanese.value(d.target)} に`,
  SET_FORMULA: (d: FindingData) => `式を「${d.formula}」に`,
  SET_UPLIFT: (d: FindingData) => `${d.uplift} にする`,
  WATCH_ONLY: (d: FindingData) => `${(d.names as readonly string[]).length}個を監視へ`,
  USUAL_THRESHOLDS: () => '目標の100%と90%に',
  ADOPT_DEFINITION: (d: FindingData) => `「${d.definition}」にそろえる`,
  SEPARATE_NAMES: (d: FindingData) => `「${d.name}」に名前を分ける`,
  SET_AGGREGATION: (d: FindingData) => `「${japanese.word(d.right)}」にする`,
  SET_GUARD: (d: FindingData) => `「${d.guard}」を見張りに`,
  SET_LOOK: (d: FindingData) => `${look(d, japanese, '・')} にする`,
};

const en: typeof ja = {
  KEEP_GOAL: (d) => `Keep "${d.name}"`,
  SET_DEADLINE: (d) => `Set the deadline to ${d.deadline}`,
  MAKE_INFLUENCE: (d) => `Keep as an influence on "${d.to}"`,
  REMOVE_KPI: (d) => `Remove "${d.name}"`,
  USE_NAME: (d) => `Use "${d.nearest}"`,
  SET_PARENT: (d) => `Set the parent to "${d.parent}"`,
  TURN_INTO_INFLUENCES: (d) => `Make ${english.list(d.names)} influences`,
  SET_TARGET: (d) => `Set ${d.name} to ${english.value(d.target)}`,
  SET_FORMULA: (d) => `Use the formula "${d.formula}"`,
  SET_UPLIFT: (d) => `Make it ${d.uplift}`,
  WATCH_ONLY: (d) => `Only watch ${(d.names as readonly string[]).length}`,
  USUAL_THRESHOLDS: () => 'Set to 100% and 90% of the target',
  ADOPT_DEFINITION: (d) => `Use "${d.definition}" for both`,
  SEPARATE_NAMES: (d) => `Rename to "${d.name}"`,
  SET_AGGREGATION: (d) => `Set to "${english.word(d.right)}"`,
  SET_GUARD: (d) => `Watch "${d.guard}"`,
  SET_LOOK: (d) => `Set ${look(d, english, ', ')}`,
};

/** `月曜・10:00・第1営業日`: what is not decided yet, as it usually is. */
const look = (d: FindingData, { word }: Pick<typeof japanese, 'word'>, between: string): string =>
  [d.weekday && word(d.weekday), d.time, d.monthDay && word(d.monthDay)].filter(Boolean).join(between);

export const fixLabels = { ja, en };
