import type { Language } from '../errors/messages/index.ts';
import type { Words } from '../words/Words.ts';
import type { PlanSettings } from './Plan.ts';

/** First column of KPI設定: what the row is about. */
export const SECTIONS = {
  plan: { ja: '計画', en: 'Plan' },
  guard: { ja: '守る条件', en: 'Guard' },
  influence: { ja: '影響', en: 'Influence' },
} as const satisfies Words;

/** Second column of the rows about the plan. */
export const ENTRIES = {
  name: { ja: '計画名', en: 'Plan name' },
  start: { ja: '年度の始まり', en: 'Fiscal year starts' },
  cadence: { ja: 'レビュー', en: 'Review' },
  rationale: { ja: '達成できる理由', en: 'Why it is reachable' },
  secured: { ja: '確定済みの分', en: 'Already secured' },
  weekday: { ja: '週に見る曜日', en: 'Weekly look: day' },
  time: { ja: '週に見る時刻', en: 'Weekly look: time' },
  monthDay: { ja: '月に見直す日', en: 'Monthly look: day' },
} as const satisfies Words;

export const LIMITS = {
  higher: { ja: '以上', en: 'at least', also: ['≥', '>='] },
  lower: { ja: '以下', en: 'at most', also: ['≤', '<='] },
} as const satisfies Words;

/** What a setting is called, for sentences. */
export function settingWord(field: keyof PlanSettings, language: Language): string {
  if (field === 'guards') return SECTIONS.guard[language];
  return field === 'influences' ? SECTIONS.influence[language] : ENTRIES[field][language];
}
