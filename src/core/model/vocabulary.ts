import type { Language } from '../errors/messages/index.ts';
import type { Direction } from '../judge/Direction.ts';
import { readWord } from '../words/readWord.ts';

/** One choice as the planner reads it. `also` holds other words that mean the same when read back. */
export interface Word {
  readonly ja: string;
  readonly en: string;
  readonly also?: readonly string[];
}

/** Choices by id, in the order a pull-down shows them. */
export type Words<Id extends string = string> = Readonly<Record<Id, Word>>;

export const KINDS = {
  kgi: { ja: 'KGI', en: 'KGI' },
  csf: { ja: 'CSF', en: 'CSF', also: ['KFS', 'KSF', '重要成功要因'] },
  kpi: { ja: 'KPI', en: 'KPI' },
  action: { ja: '行動', en: 'Action metric', also: ['行動指標', 'サブ指標', '監視', 'action', 'watch'] },
} as const satisfies Words;

export const DIRECTIONS = {
  higher: {
    ja: '高いほど良い',
    en: 'Higher is better',
    also: ['大きいほど良い', '多いほど良い', '高い', '以上', '↑', 'up'],
  },
  lower: {
    ja: '低いほど良い',
    en: 'Lower is better',
    also: ['小さいほど良い', '少ないほど良い', '低い', '以下', '↓', 'down'],
  },
  band: { ja: '範囲内', en: 'Within a band', also: ['範囲', '範囲内が良い', '目標に近いほど良い', 'range'] },
} as const satisfies Words<Direction>;

export const LAYERS = {
  leading: { ja: '先行', en: 'Leading', also: ['先行指標'] },
  intermediate: { ja: '中間', en: 'Intermediate', also: ['中間指標'] },
  lagging: { ja: '遅行', en: 'Lagging', also: ['遅行指標'] },
} as const satisfies Words;

/** How the values of several periods become one. A rate is the ratio of its sums, never a mean of rates. */
export const AGGREGATIONS = {
  sum: { ja: '合計', en: 'Sum' },
  ratioOfSums: {
    ja: '合計どうしで割る',
    en: 'Ratio of sums',
    also: ['合計÷合計', 'ratio_of_sums', 'ratio of the sums'],
  },
  last: { ja: '期末', en: 'Period end', also: ['末日', 'last'] },
  mean: { ja: '平均', en: 'Mean', also: ['average'] },
  recompute: { ja: '再計算', en: 'Recompute' },
} as const satisfies Words;

export const CADENCES = {
  daily: { ja: '日次', en: 'Daily', also: ['毎日'] },
  weekly: { ja: '週次', en: 'Weekly', also: ['毎週', '週1回'] },
  monthly: { ja: '月次', en: 'Monthly', also: ['毎月', '月1回'] },
  quarterly: { ja: '四半期', en: 'Quarterly', also: ['四半期ごと', '四半期次'] },
} as const satisfies Words;

export const PERIODS = {
  week: { ja: '週', en: 'Week', also: ['週間'] },
  month: { ja: '月', en: 'Month', also: ['月間'] },
  quarter: { ja: '四半期', en: 'Quarter', also: ['Q'] },
  year: { ja: '年', en: 'Year', also: ['年間', '年度'] },
} as const satisfies Words;

export const SPEEDS = {
  fast: { ja: '速い', en: 'Fast' },
  normal: { ja: 'ふつう', en: 'Normal', also: ['普通'] },
  slow: { ja: '遅い', en: 'Slow' },
} as const satisfies Words;

/** When an approved counter-measure starts. */
export const TRIGGERS = {
  once: { ja: '1回でも要対応', en: 'Red once', also: ['1回でも赤'] },
  twice: { ja: '2週続けて要対応', en: 'Red twice in a row', also: ['2回続けて要対応', '2週続けて赤'] },
} as const satisfies Words;

export type Kind = keyof typeof KINDS;
export type Layer = keyof typeof LAYERS;
export type Aggregation = keyof typeof AGGREGATIONS;
export type Cadence = keyof typeof CADENCES;
export type Period = keyof typeof PERIODS;
export type Speed = keyof typeof SPEEDS;
export type Trigger = keyof typeof TRIGGERS;

export function wordOf(words: Words, id: string, language: Language): string {
  return Object.keys(words).includes(id) ? words[id]![language] : id;
}

/** The id a typed word means, in either language or by its id; null when no choice fits. */
export function readChoice<Id extends string>(words: Words<Id>, text: string): Id | null {
  const answers = {} as Record<Id, readonly string[]>;
  for (const id of Object.keys(words) as Id[]) {
    answers[id] = [id, words[id].ja, words[id].en, ...(words[id].also ?? [])];
  }
  return readWord(answers, text);
}
