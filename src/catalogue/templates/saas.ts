import { goal, standard, step, t, watched, watchedStandard } from './parts.ts';
import type { Template } from './Template.ts';

/** BtoB SaaS: what is kept of the year's first recurring revenue, and what is newly won. */
export const saas: Template = {
  id: 'saas',
  name: t('BtoB SaaS', 'B2B SaaS'),
  cadence: 'weekly',
  rationale: t(
    '受け渡しの条件を決めた第4四半期の率を1年続けます',
    'The rates of Q4, after hand-over was agreed, hold for a year',
  ),
  kpis: [
    goal('arr', t('期末ARR', 'Year-end ARR'), '{keptArr} + {newArr}', 'yen', [5e8, 4e8], {
      why: t('積み上がる売上の大きさを決めるため', 'It is the revenue that recurs'),
      owner: 'finance',
      source: 'contracts',
      aggregation: 'last',
      guard: 'churn',
    }),
    step('keptArr', t('継続ARR', 'Retained ARR'), '{startArr} × {nrr}', 'yen', 4.4e8),
    watched('startArr', t('期首ARR', 'ARR at start'), 'yen', [4e8, 3.5e8], 'contracts', {
      aggregation: 'last',
    }),
    standard(
      'nrr',
      [1.1, 1.04],
      t('既存の顧客だけで伸びるかを見るため', 'It shows growth from existing customers alone'),
      t('利用の多い顧客に上位プランを案内する', 'Offer the larger plan to heavy users'),
      'successHead',
      'contracts',
      { guard: 'churn', lagMonths: 3 },
    ),
    step('newArr', t('新規ARR', 'New ARR'), '{wins} × {contractValue}', 'yen', 6e7),
    step('wins', t('新規契約数', 'New contracts'), '{sqls} × {sqlWinRate}', 'companies', 80),
    step('sqls', t('SQL数', 'SQLs'), '{mqls} × {mqlSqlRate}', 'count', 320),
    standard(
      'mqls',
      [1_280, 1_250],
      t('半年後の契約の源になるため', 'Contracts half a year ahead come from them'),
      t('導入事例を月2本公開する', 'Publish two customer stories a month'),
      'marketing',
      'automation',
      { layer: 'leading', guard: 'mqlSqlRate', lagMonths: 4 },
    ),
    standard(
      'mqlSqlRate',
      [0.25, 0.2],
      t('営業が追う価値のあるリードかを見るため', 'It shows whether leads are worth pursuing'),
      t('渡す条件を毎月、営業と見直す', 'Review hand-over criteria with sales every month'),
      'insideSales',
      'crm',
      {
        guard: 'sqlWinRate',
        lagMonths: 2,
        planB: {
          action: t('広告の半分を既存リードの育成に回す', 'Move half the advertising to nurturing'),
          trigger: 'twice',
          approver: 'marketingHead',
          uplift: '+3pt',
        },
      },
    ),
    standard(
      'sqlWinRate',
      [0.25, 0.2],
      t('提案の強さを見るため', 'It shows how strong our proposals are'),
      t('失注の理由を毎週読み合わせる', 'Read the reasons for losses together every week'),
      'fieldSales',
      'crm',
      {
        numerator: t('受注したSQL数(取消を除く)', 'SQLs won (net of cancellations)'),
        guard: 'contractValue',
        lagMonths: 3,
      },
    ),
    standard(
      'asp',
      [750_000, 720_000],
      t('値引きの行きすぎを防ぐため', 'It keeps discounts in check'),
      t('年払いの見積りを先に出す', 'Quote the annual plan first'),
      'fieldSales',
      'contracts',
      {
        key: 'contractValue',
        name: t('平均年間契約額', 'Average annual contract value'),
        numerator: t('新規ARR', 'New ARR'),
        denominator: t('新規契約数', 'New contracts'),
        guard: 'sqlWinRate',
        lagMonths: 3,
      },
    ),
    watchedStandard('ttvWithin', [0.7, 0.62], 'product'),
    watchedStandard('weeklyActive', [0.65, 0.6], 'product'),
  ],
  guards: [
    {
      key: 'churn',
      name: t('解約率(金額・月)', 'Monthly revenue churn'),
      direction: 'lower',
      limit: 0.01,
      unit: 'percent',
    },
  ],
  influences: [
    {
      from: 'ttvWithin',
      to: 'nrr',
      note: t('早く価値に届いた顧客は続きやすい', 'Early value keeps customers'),
    },
    { from: 'weeklyActive', to: 'nrr', note: t('使われる機能が多いほど広がる', 'Usage precedes expansion') },
  ],
};
