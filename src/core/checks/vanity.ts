import { foldWord } from '../words/foldWord.ts';
import type { Check, Finding } from './Finding.ts';

/** Numbers that grow without a result, and what to count instead. */
const VANITY: readonly { readonly pattern: RegExp; readonly replacement: { ja: string; en: string } }[] = [
  {
    pattern: /フォロワー|followers?|登録者数|subscribers?count/,
    replacement: {
      ja: 'エンゲージメント率か、SNS経由の商談数',
      en: 'engagement rate, or meetings from social',
    },
  },
  {
    pattern: /いいね|likes?(数|$)/,
    replacement: { ja: '保存・共有からのサイト訪問数', en: 'visits from saves and shares' },
  },
  {
    pattern: /(^|[^a-z])pv(数|$|[^a-z])|ページビュー|pageviews?/,
    replacement: { ja: '目標キーワードからのCV数', en: 'conversions from target keywords' },
  },
  {
    pattern: /インプレッション|表示回数|impressions?/,
    replacement: { ja: 'クリック率とCV数', en: 'click-through rate and conversions' },
  },
  {
    pattern: /掲載数|露出数|pickups|placements/,
    replacement: { ja: '指名検索数', en: 'branded search volume' },
  },
  {
    pattern: /架電数|発信件数|dials|callsmade/,
    replacement: { ja: '接続率とアポ数', en: 'connect rate and appointments' },
  },
  {
    pattern: /アプリ(の)?(dl|ダウンロード)|appdownloads|installs/,
    replacement: { ja: '週次の利用者数', en: 'weekly active users' },
  },
];

/** A number for show is watched at most; a metric that leads to a result takes its place. */
export const vanity: Check = {
  id: 'vanity',
  run: ({ plan }) =>
    plan.kpis
      .filter((kpi) => kpi.kind !== 'action')
      .flatMap((kpi): Finding[] => {
        const found = VANITY.find(({ pattern }) => pattern.test(foldWord(kpi.name)));
        if (!found) return [];
        return [
          {
            code: 'VANITY_METRIC',
            severity: 'review',
            places: [{ kpi: kpi.id, field: 'name' }],
            data: { name: kpi.name, replacement: found.replacement },
            fixes: [
              {
                code: 'WATCH_ONLY',
                data: { names: [kpi.name] },
                edits: [{ kind: 'set', kpi: kpi.id, values: { kind: 'action' } }],
              },
            ],
          },
        ];
      }),
};
