import { goal, standard, step, t, watched, watchedStandard } from './parts.ts';
import type { Template } from './Template.ts';

/** ブランディング: only people can be multiplied; what they think is an influence. */
export const branding: Template = {
  id: 'branding',
  name: t('ブランディング', 'Branding'),
  cadence: 'quarterly',
  rationale: t(
    '前回の大型施策で認知が3ポイント上がりました',
    'The last campaign raised awareness by three points',
  ),
  kpis: [
    goal(
      'buyers',
      t('年間購入者数', 'Buyers of the year'),
      '{intenders} × {buyingRate}',
      'people',
      [12_000, 8_748],
      {
        why: t('ブランドが買われる力になっているかを示すため', 'It shows whether the brand sells'),
        owner: 'brand',
        source: 'orders',
        numerator: t('年に1回以上購入した人の数', 'People who bought at least once in the year'),
        aggregation: 'recompute',
        guard: 'discount',
      },
    ),
    step(
      'intenders',
      t('購入意向者数', 'People intending to buy'),
      '{aware} × {purchaseIntent}',
      'people',
      120_000,
    ),
    step('aware', t('認知者数', 'Aware people'), '{market} × {awareness}', 'people', 600_000),
    watched(
      'market',
      t('対象市場の人口', 'People in the market'),
      'people',
      [2_000_000, 2_000_000],
      'survey',
      {
        aggregation: 'last',
      },
    ),
    standard(
      'aidedAwareness',
      [0.3, 0.27],
      t('知られなければ選ばれないため', 'What is unknown is not chosen'),
      t('交通広告と動画を同じ月に重ねる', 'Run outdoor and video in the same month'),
      'brand',
      'survey',
      { key: 'awareness', name: t('認知率', 'Awareness'), guard: 'purchaseIntent', lagMonths: 3 },
    ),
    standard(
      'purchaseIntent',
      [0.2, 0.18],
      t('知った人が欲しくなるかを見るため', 'It shows whether those who know us want us'),
      t('使う場面を見せる広告に替える', 'Show the product in use'),
      'brand',
      'survey',
      {
        guard: 'buyingRate',
        lagMonths: 3,
        planB: {
          action: t('試供品を1万人に配る', 'Hand out ten thousand samples'),
          trigger: 'once',
          approver: 'marketingHead',
          uplift: '+1pt',
        },
      },
    ),
    standard(
      'cvr',
      [0.1, 0.09],
      t('欲しい人が買えているかを見るため', 'It shows whether those who want us can buy'),
      t('取扱店とECの在庫を切らさない', 'Keep stores and shop in stock'),
      'product',
      'orders',
      {
        key: 'buyingRate',
        name: t('購入実現率', 'Buyers among intenders'),
        numerator: t('年間購入者数', 'Buyers of the year'),
        denominator: t('購入意向者数', 'People intending to buy'),
        layer: 'lagging',
        cadence: 'quarterly',
        aggregation: 'recompute',
        lagMonths: 1,
      },
    ),
    standard(
      'brandedSearch',
      [480_000, 400_000],
      t('想起が行動に変わるのが早く見えるため', 'It shows early that memory turns into action'),
      t('動画の最後に検索の言葉を示す', 'End videos with the words to search for'),
      'brand',
      'analytics',
      { guard: 'positiveMentions', lagMonths: 1 },
    ),
    standard(
      'positiveMentions',
      [0.7, 0.66],
      t('話題の質を見るため', 'It shows the quality of what is said'),
      t('否定的な声に2日以内に返す', 'Answer critical voices within two days'),
      'brand',
      'social',
      { lagMonths: 1 },
    ),
    watchedStandard('unaidedAwareness', [0.12, 0.1], 'survey'),
    watchedStandard('brandFavorability', [0.42, 0.4], 'survey'),
  ],
  guards: [
    {
      key: 'discount',
      name: t('値引き販売の割合', 'Share sold at a discount'),
      direction: 'lower',
      limit: 0.2,
      unit: 'percent',
    },
  ],
  influences: [
    {
      from: 'brandedSearch',
      to: 'buyingRate',
      note: t('検索した人は店に近い', 'Searchers are close to buying'),
    },
    {
      from: 'positiveMentions',
      to: 'purchaseIntent',
      note: t('評判が意向の先に動く', 'Reputation moves before intent'),
    },
    {
      from: 'unaidedAwareness',
      to: 'purchaseIntent',
      note: t('思い出されるほど候補に残る', 'What comes to mind is considered'),
    },
    {
      from: 'brandFavorability',
      to: 'purchaseIntent',
      note: t('好意は率として掛けない', 'Liking is no factor'),
    },
  ],
};
