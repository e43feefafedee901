import type { Language } from '../errors/messages/index.ts';
import { readChoice } from '../words/readChoice.ts';
import type { Word } from '../words/Words.ts';

/** What a unit measures: only equal measures may be added, and a ratio is shown in percent. */
export type Measure = 'count' | 'money' | 'ratio' | 'time' | 'score' | 'multiple';

interface Unit extends Word {
  readonly measure: Measure;
}

export const UNITS = {
  count: { ja: '件', en: 'count', measure: 'count', also: ['件数', 'cases', '個', '本'] },
  yen: { ja: '円', en: 'JPY', measure: 'money', also: ['yen', '¥', '￥'] },
  percent: { ja: '%', en: '%', measure: 'ratio', also: ['percent', 'パーセント', '率'] },
  companies: { ja: '社', en: 'accounts', measure: 'count', also: ['companies'] },
  people: { ja: '人', en: 'people', measure: 'count', also: ['名', 'UU'] },
  days: { ja: '日', en: 'days', measure: 'time', also: ['日間'] },
  months: { ja: 'か月', en: 'months', measure: 'time', also: ['ヶ月', 'カ月', 'ヵ月'] },
  hours: { ja: '時間', en: 'hours', measure: 'time', also: ['h'] },
  seconds: { ja: '秒', en: 'seconds', measure: 'time', also: ['s'] },
  times: { ja: '回', en: 'times', measure: 'multiple' },
  multiple: { ja: '倍', en: 'x', measure: 'multiple' },
  items: { ja: '点', en: 'items', measure: 'multiple' },
  score: { ja: 'スコア', en: 'score', measure: 'score', also: ['点数'] },
  points: { ja: 'pt', en: 'pt', measure: 'score', also: ['ポイント', 'points'] },
  yenPerPerson: { ja: '円/人', en: 'JPY/person', measure: 'money', also: ['円／人'] },
} as const satisfies Readonly<Record<string, Unit>>;

export type UnitId = keyof typeof UNITS;

const table: Readonly<Record<string, Unit>> = UNITS;
/** A planner may call a unit `constructor`: only a map has no names of its own. */
const byId: ReadonlyMap<string, Unit> = new Map(Object.entries(table));

/** The id of a known unit; a unit of the planner's own (台, 枚) stays as typed and counts things. */
export function readUnit(text: string): string {
  return readChoice(table, text) ?? text.trim();
}

export function unitWord(unit: string, language: Language): string {
  return byId.get(unit)?.[language] ?? unit;
}

export function measureOf(unit: string): Measure {
  return byId.get(unit)?.measure ?? 'count';
}

export function isRate(unit: string): boolean {
  return measureOf(unit) === 'ratio';
}

/** The number format of a cell that holds a value in this unit, e.g. `#,##0"件"` or `0.0%`; `''` shows it as it is. */
export function numberFormat(unit: string, language: Language): string {
  if (unit === '') return '';
  if (isRate(unit)) return '0.0%';
  if (unit === 'yen' && language === 'en') return '"¥"#,##0';
  // 2,715 inquiries are not “2,715 count”.
  if (unit === 'count' && language === 'en') return '#,##0';
  const word = unitWord(unit, language).replace(/"/g, '');
  const digits = measureOf(unit) === 'count' || measureOf(unit) === 'money' ? '#,##0' : '#,##0.0';
  return language === 'ja' ? `${digits}"${word}"` : `${digits}" ${word}"`;
}
