import { goal, standard, step, t, watchedStandard } from './parts.ts';
import type { Template } from './Template.ts';

/** コンテンツマーケティング: from articles to meetings. */
export const content: Template = {
  id: 'content',
  name: t('コンテンツマーケティング', 'Content marketing'),
  cadence: 'monthly',
  rationale: t(
    '上位10記事の改善で、同じ率を全体に広げます',
    'The rates of the ten best articles, extended to all',
  ),
  kpis: [
    goal(
      'meetings',
      t('コンテンツ経由の商談数', 'Meetings from content'),
      '{mqls} × {meetingRate}',
      'count',
      [180, 101],
      {
        why: t('記事が事業に効いているかを示すため', 'It shows what articles bring to the business'),
        owner: 'marketingHead',
        source: 'crm',
        numerator: t('記事に触れた後の商談数', 'Meetings after reading an article'),
        guard: 'cost',
      },
    ),
    step(
      'mqls',
      t('コンテンツ経由のMQL数', 'MQLs from content'),
      '{downloads} × {wpMqlRate}',
      'count',
      1_800,
    ),
    step(
      'downloads',
      t('ホワイトペーパーDL数', 'White-paper downloads'),
      '{articleVisits} × {downloadRate}',
      'count',
      9_000,
    ),
    standard(
      'articleVisits',
      [600_000, 480_000],
      t('読まれる量を見るため', 'It shows how much is read'),
      t('検索意図の近い記事を月8本出す', 'Publish eight articles a month on buying intent'),
      'content',
      'analytics',
      { guard: 'downloadRate', lagMonths: 4 },
    ),
    standard(
      'requestDlRate',
      [0.015, 0.013],
      t('読んだ人が次に進むかを見るため', 'It shows whether readers go on'),
      t('記事ごとに合う資料を1つ置く', 'Place one matching paper in each article'),
      'content',
      'analytics',
      {
        key: 'downloadRate',
        name: t('記事からのDL率', 'Download rate from articles'),
        numerator: t('DL完了数(重複排除)', 'Downloads (de-duplicated)'),
        denominator: t('記事流入数', 'Article visits'),
        layer: 'intermediate',
        guard: 'wpMqlRate',
        lagMonths: 1,
        planB: {
          action: t('上位10記事の導線を入れ替える', 'Replace the calls to action in the top ten articles'),
          trigger: 'once',
          approver: 'marketingHead',
          uplift: '+0.2pt',
        },
      },
    ),
    standard(
      'wpMqlRate',
      [0.2, 0.18],
      t('求める読者に届いているかを見るため', 'It shows whether the right readers arrive'),
      t('資料の題を役職別にする', 'Title papers by role'),
      'marketing',
      'automation',
      { guard: 'meetingRate', lagMonths: 1 },
    ),
    standard(
      'meetingRate',
      [0.1, 0.09],
      t('商談になる読者かを見るため', 'It shows whether readers become meetings'),
      t('DLの当日に電話する', 'Call on the day of the download'),
      'insideSales',
      'crm',
      { denominator: t('コンテンツ経由のMQL数', 'MQLs from content'), lagMonths: 2 },
    ),
    watchedStandard('targetKwVisits', [90_000, 70_000], 'analytics'),
    watchedStandard('scrollRate', [0.45, 0.4], 'analytics'),
  ],
  guards: [
    {
      key: 'cost',
      name: t('記事1本の費用', 'Cost of an article'),
      direction: 'lower',
      limit: 60_000,
      unit: 'yen',
    },
  ],
  influences: [
    {
      from: 'targetKwVisits',
      to: 'downloadRate',
      note: t('狙った検索の読者は進みやすい', 'Readers with intent go on'),
    },
    {
      from: 'scrollRate',
      to: 'downloadRate',
      note: t('読み終えた人が資料を求める', 'Those who finish ask for more'),
    },
  ],
};
