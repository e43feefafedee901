import type { Words } from '../words/Words.ts';

export const KINDS = {
  kgi: { ja: 'KGI', en: 'KGI' },
  csf: { ja: 'CSF', en: 'CSF', also: ['KFS', 'KSF', '重要成功要因'] },
  kpi: { ja: 'KPI', en: 'KPI' },
  action: { ja: '行動', en: 'Action metric', also: ['行動指標', 'サブ指標', '監視', 'action', 'watch'] },
} as const satisfies Words;

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

export const WEEKDAYS = {
  monday: { ja: '月曜', en: 'Monday', also: ['月', '月曜日', 'Mon'] },
  tuesday: { ja: '火曜', en: 'Tuesday', also: ['火', '火曜日', 'Tue'] },
  wednesday: { ja: '水曜', en: 'Wednesday', also: ['水', '水曜日', 'Wed'] },
  thursday: { ja: '木曜', en: 'Thursday', also: ['木', '木曜日', 'Thu'] },
  friday: { ja: '金曜', en: 'Friday', also: ['金', '金曜日', 'Fri'] },
  saturday: { ja: '土曜', en: 'Saturday', also: ['土', '土曜日', 'Sat'] },
  sunday: { ja: '日曜', en: 'Sunday', also: ['日', '日曜日', 'Sun'] },
} as const satisfies Words;

/** The day on which the outlook of the month is made anew. */
export const MONTH_DAYS = {
  firstWorkday: { ja: '第1営業日', en: 'First working day', also: ['毎月 第1営業日'] },
  fifthWorkday: { ja: '第5営業日', en: 'Fifth working day', also: ['毎月 第5営業日'] },
  middle: { ja: '15日', en: '15th', also: ['月の半ば'] },
  lastWorkday: { ja: '最終営業日', en: 'Last working day', also: ['月末', '毎月 月末', 'Month end'] },
} as const satisfies Words;

/** The crossing of a threshold after which somebody is to be told. */
export const ALERTS = {
  bad: { ja: '要対応になったら', en: 'When red', also: ['要対応', '赤になったら'] },
  warn: { ja: '注意になったら', en: 'When yellow or red', also: ['注意', '注意か要対応になったら'] },
  never: { ja: '知らせない', en: 'Never', also: ['なし'] },
} as const satisfies Words;

export type Weekday = keyof typeof WEEKDAYS;
export type MonthDay = keyof typeof MONTH_DAYS;
export type Alert = keyof typeof ALERTS;
export type Kind = keyof typeof KINDS;
export type Layer = keyof typeof LAYERS;
export type Aggregation = keyof typeof AGGREGATIONS;
export type Cadence = keyof typeof CADENCES;
export type Speed = keyof typeof SPEEDS;
export type Trigger = keyof typeof TRIGGERS;
