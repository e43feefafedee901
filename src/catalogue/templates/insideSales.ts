import { goal, standard, t, watched, watchedStandard } from './parts.ts';
import type { Template } from './Template.ts';

/** インサイドセールス: from leads to meetings that sales accepts. */
export const insideSales: Template = {
  id: 'insideSales',
  name: t('インサイドセールス', 'Inside sales'),
  cadence: 'weekly',
  rationale: t(
    '初回の接触を1時間以内にした月の率です',
    'The rates of the month with first contact within an hour',
  ),
  kpis: [
    goal(
      'meetings',
      t('年間有効商談数', 'Qualified meetings of the year'),
      '{leads} × {connectRate} × {appointmentRate} × {showRate} × {oppQuality}',
      'count',
      [600, 411],
      {
        why: t('受注の数を決めるため', 'Orders depend on it'),
        owner: 'salesHead',
        source: 'crm',
        numerator: t('営業が有効と認めた商談数', 'Meetings accepted by sales'),
        guard: 'overtime',
      },
    ),
    standard(
      'leads',
      [10_000, 9_000],
      t('かける先が足りているかを見るため', 'It shows whether there are enough to call'),
      t('眠っているリードを四半期ごとに掘り起こす', 'Revive dormant leads every quarter'),
      'insideSales',
      'crm',
      { name: t('対象リード数', 'Leads worked'), guard: 'connectRate', lagMonths: 1 },
    ),
    standard(
      'connectRate',
      [0.4, 0.38],
      t('話せなければ何も始まらないため', 'Nothing begins without a conversation'),
      t('部署ごとにつながる時間帯にかける', 'Call at the hours each department answers'),
      'insideSales',
      'crm',
      {
        denominator: t('対象リード数', 'Leads worked'),
        cadence: 'weekly',
        guard: 'appointmentRate',
        lagMonths: 0,
        planB: {
          action: t('メールとSNSの接触を先に入れる', 'Begin with mail and social contact'),
          trigger: 'twice',
          approver: 'salesHead',
          uplift: '+3pt',
        },
      },
    ),
    standard(
      'appointmentRate',
      [0.25, 0.22],
      t('話の中身が響いているかを見るため', 'It shows whether the conversation convinces'),
      t('業種別の切り出し方を毎週そろえる', 'Align openings by industry every week'),
      'insideSales',
      'crm',
      { cadence: 'weekly', guard: 'showRate', lagMonths: 0 },
    ),
    standard(
      'showRate',
      [0.8, 0.78],
      t('無理なアポが増えていないかを見るため', 'It shows appointments made by force'),
      t('前日に確認の連絡を入れる', 'Confirm the day before'),
      'insideSales',
      'crm',
      { layer: 'intermediate', guard: 'oppQuality', lagMonths: 0 },
    ),
    standard(
      'oppQuality',
      [0.75, 0.7],
      t('営業の時間を無駄にしないため', "It keeps from wasting sales' time"),
      t('予算と時期を聞いてから渡す', 'Ask for budget and date before handing over'),
      'fieldSales',
      'crm',
      { lagMonths: 1 },
    ),
    watchedStandard('speedToLead', [1, 4], 'crm'),
    watched('dials', t('架電数', 'Dials'), 'count', [60_000, 58_000], 'crm', {
      numerator: t('発信件数', 'Outbound calls'),
    }),
  ],
  guards: [
    {
      key: 'overtime',
      name: t('1人あたり月の残業', 'Monthly overtime a person'),
      direction: 'lower',
      limit: 20,
      unit: 'hours',
    },
  ],
  influences: [
    { from: 'speedToLead', to: 'connectRate', note: t('早いほどつながる', 'Early calls connect') },
    {
      from: 'dials',
      to: 'connectRate',
      note: t('かけ直しで増えるが、むやみに増やさない', 'Redials help; do not raise for its own sake'),
    },
  ],
};
