import { goal, standard, step, t } from './parts.ts';
import type { Template } from './Template.ts';

/** BtoBリード獲得: contacts by channel, and the share of them that fits. */
export const leadGeneration: Template = {
  id: 'leadGeneration',
  name: t('BtoB リード獲得', 'B2B lead generation'),
  cadence: 'weekly',
  rationale: t(
    '展示会を1回増やし、基準に合う業種へ配信をしぼります',
    'One more trade show, and targeting by industry',
  ),
  kpis: [
    goal('mqls', t('年間MQL数', 'MQLs of the year'), '{leads} × {mqlRate}', 'count', [1_200, 882], {
      why: t('営業の商談の源になるため', 'Sales meetings come from them'),
      owner: 'marketingHead',
      source: 'automation',
      numerator: t('基準を満たしたリード数', 'Leads meeting the MQL criteria'),
      guard: 'cpl',
    }),
    step(
      'leads',
      t('リード獲得数', 'Leads'),
      '{siteLeads} + {webinarAttendees} + {businessCards}',
      'count',
      6_000,
    ),
    step('siteLeads', t('資料DL数', 'Content downloads'), '{sessions} × {requestDlRate}', 'count', 3_600),
    standard(
      'sessions',
      [120_000, 100_000],
      t('入口の量を見るため', 'It shows how many arrive'),
      t('比較記事からLPへの導線を増やす', 'Link comparison articles to the landing page'),
      'content',
      'analytics',
      {
        name: t('LPセッション数', 'Landing-page sessions'),
        numerator: t('LPのセッション数', 'Sessions on the landing page'),
        cadence: 'weekly',
        guard: 'requestDlRate',
        lagMonths: 2,
      },
    ),
    standard(
      'requestDlRate',
      [0.03, 0.028],
      t('資料が求められているかを見るため', 'It shows whether the material is wanted'),
      t('フォームの項目を5つに減らす', 'Cut the form to five fields'),
      'marketing',
      'analytics',
      {
        guard: 'mqlRate',
        lagMonths: 1,
        planB: {
          action: t('資料を業種別に3種類へ分ける', 'Split the material by three industries'),
          trigger: 'twice',
          approver: 'marketingHead',
          uplift: '+0.5pt',
        },
      },
    ),
    standard(
      'webinarAttendees',
      [1_400, 1_200],
      t('検討の深い人と会うため', 'It meets people who are seriously looking'),
      t('月1回の共催ウェビナーを開く', 'Hold a joint webinar every month'),
      'marketing',
      'automation',
      { guard: 'mqlRate', lagMonths: 1 },
    ),
    standard(
      'businessCards',
      [1_000, 900],
      t('検索では会えない層と会うため', 'It meets people who do not search'),
      t('事前の招待で来場の約束を取る', 'Arrange visits before the show'),
      'fieldSales',
      'crm',
      { guard: 'mqlRate', lagMonths: 1 },
    ),
    standard(
      'mqlRate',
      [0.2, 0.18],
      t('数だけ増えていないかを見るため', 'It shows whether only the count grows'),
      t('対象の業種と規模で配信先をしぼる', 'Target by industry and size'),
      'marketing',
      'automation',
      { lagMonths: 1 },
    ),
  ],
  guards: [
    {
      key: 'cpl',
      name: t('リード獲得単価(CPL)', 'Cost per lead'),
      direction: 'lower',
      limit: 8_000,
      unit: 'yen',
    },
  ],
  influences: [],
};
