import { goal, standard, step, t, watchedStandard } from './parts.ts';
import type { Template } from './Template.ts';

/** マーケティング: leads → MQL → SQL → orders. */
export const marketing: Template = {
  id: 'marketing',
  name: t('マーケティング(MQL→SQL→受注)', 'Marketing (MQL → SQL → orders)'),
  cadence: 'weekly',
  rationale: t('予算の増加はリードの14%増に見合います', 'The larger budget matches 14% more leads'),
  kpis: [
    goal(
      'bookings',
      t('マーケ経由の受注額', 'Marketing-sourced bookings'),
      '{orders} × {asp}',
      'yen',
      [1.8e8, 119_900_000],
      {
        why: t('マーケティングの成果を金額で示すため', 'It shows the result of marketing in money'),
        owner: 'marketingHead',
        source: 'crm',
        guard: 'cac',
      },
    ),
    step('orders', t('受注数', 'Orders'), '{sqls} × {sqlWinRate}', 'count', 120),
    step('sqls', t('SQL数', 'SQLs'), '{mqls} × {mqlSqlRate}', 'count', 400),
    step('mqls', t('MQL数', 'MQLs'), '{leads} × {mqlRate}', 'count', 1_600),
    standard(
      'leads',
      [8_000, 7_000],
      t('入口の量を見るため', 'It shows how much enters the funnel'),
      t('事例と比較の資料を四半期に2つ出す', 'Publish two comparison papers a quarter'),
      'marketing',
      'automation',
      { guard: 'mqlRate', lagMonths: 5 },
    ),
    standard(
      'mqlRate',
      [0.2, 0.19],
      t('数だけ増えていないかを見るため', 'It shows whether only the count grows'),
      t('対象の業種へ配信をしぼる', 'Target by industry'),
      'marketing',
      'automation',
      { guard: 'mqlSqlRate', lagMonths: 4 },
    ),
    standard(
      'mqlSqlRate',
      [0.25, 0.23],
      t('営業が追う価値のあるリードかを見るため', 'It shows whether leads are worth pursuing'),
      t('渡す条件を毎月、営業と見直す', 'Review hand-over criteria with sales every month'),
      'insideSales',
      'crm',
      {
        guard: 'sqlWinRate',
        lagMonths: 3,
        planB: {
          action: t('点数の低いMQLを育成に戻す', 'Return low-scoring MQLs to nurturing'),
          trigger: 'twice',
          approver: 'marketingHead',
          uplift: '+2pt',
        },
      },
    ),
    standard(
      'sqlWinRate',
      [0.3, 0.28],
      t('渡したリードが受注になるかを見るため', 'It shows whether leads become orders'),
      t('失注の理由をマーケティングにも戻す', 'Return reasons for losses to marketing'),
      'fieldSales',
      'crm',
      {
        numerator: t('受注したSQL数(取消を除く)', 'SQLs won (net of cancellations)'),
        layer: 'lagging',
        guard: 'asp',
        lagMonths: 3,
      },
    ),
    standard(
      'asp',
      [1_500_000, 1_400_000],
      t('小さな案件に偏っていないかを見るため', 'It shows a drift to small deals'),
      t('規模の大きい業種の事例を増やす', 'Add stories from larger industries'),
      'fieldSales',
      'crm',
      { guard: 'sqlWinRate', lagMonths: 3 },
    ),
    watchedStandard('cpl', [7_000, 7_600], 'accounting'),
  ],
  guards: [
    {
      key: 'cac',
      name: t('顧客獲得コスト(CAC)', 'Customer acquisition cost'),
      direction: 'lower',
      limit: 500_000,
      unit: 'yen',
    },
  ],
  influences: [
    {
      from: 'cpl',
      to: 'leads',
      note: t('単価が上がると同じ予算で減る', 'Dearer leads are fewer for the same budget'),
    },
  ],
};
