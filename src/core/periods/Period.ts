import type { Words } from '../words/Words.ts';

/** What a number may be counted over. */
export const PERIODS = {
  week: { ja: '週', en: 'Week', also: ['週間'] },
  month: { ja: '月', en: 'Month', also: ['月間'] },
  quarter: { ja: '四半期', en: 'Quarter', also: ['Q'] },
  year: { ja: '年', en: 'Year', also: ['年間', '年度'] },
} as const satisfies Words;

export type Period = keyof typeof PERIODS;
