import { domain, figure, ratio } from '../entries.ts';

export const finance = domain('finance', { ja: 'KGI・財務', en: 'KGI & finance' }, [
  figure(
    'revenue',
    { ja: '売上高', en: 'Revenue', readings: ['うりあげだか'] },
    { ja: '期間内の計上売上', en: 'Recognised revenue in period' },
    'yen',
    {
      layer: 'lagging',
      cadence: 'monthly',
      guard: 'operatingMargin',
      note: {
        ja: '税抜か税込か、出荷と検収のどちらで計上するかを決めておく',
        en: 'Fix whether tax is included and whether shipment or acceptance counts',
      },
    },
  ),
  ratio(
    'operatingMargin',
    { ja: '営業利益率', en: 'Operating profit margin', readings: ['えいぎょうりえきりつ'] },
    { ja: '営業利益', en: 'Operating profit' },
    { ja: '売上高', en: 'Revenue' },
    {
      layer: 'lagging',
      cadence: 'monthly',
      note: {
        ja: '月次の率を平均しない(合計どうしで割る)',
        en: 'Never average monthly rates: divide the sums',
      },
    },
  ),
  ratio(
    'grossMargin',
    { ja: '粗利率', en: 'Gross margin', readings: ['あらりりつ'] },
    { ja: '売上高−売上原価', en: 'Revenue - COGS' },
    { ja: '売上高', en: 'Revenue' },
    { layer: 'lagging', cadence: 'monthly', guard: 'revenue' },
  ),
  ratio(
    'marketShare',
    { ja: '市場シェア', en: 'Market share', readings: ['しじょうしぇあ', 'まーけっとしぇあ'] },
    { ja: '自社の売上', en: 'Own sales' },
    { ja: '市場全体の売上', en: 'Total market sales' },
    {
      layer: 'lagging',
      cadence: 'quarterly',
      guard: 'operatingMargin',
      note: {
        ja: '数量で測るなら、分子と分母の両方を数量にする',
        en: 'To measure by volume, use volume above and below',
      },
    },
  ),
  ratio(
    'laborProductivity',
    { ja: '労働生産性', en: 'Labour productivity', readings: ['ろうどうせいさんせい'] },
    { ja: '付加価値額', en: 'Value added' },
    { ja: '平均従業員数', en: 'Average headcount' },
    {
      layer: 'lagging',
      cadence: 'quarterly',
      unit: 'yenPerPerson',
      aggregation: 'recompute',
      note: {
        ja: '付加価値額が出せなければ粗利に置き換え、名前も変える',
        en: 'Where value added is unknown use gross profit and rename the KPI',
      },
    },
  ),
  figure(
    'customers',
    { ja: '顧客数', en: 'Customers', readings: ['こきゃくすう'] },
    { ja: '期末の有効顧客数', en: 'Active customers at period end' },
    'people',
    {
      layer: 'lagging',
      cadence: 'monthly',
      aggregation: 'last',
      guard: 'arpa',
      note: {
        ja: '新規と既存を、重複なく同じ期間で数える',
        en: 'Count new and existing over the same period without overlap',
      },
    },
  ),
]);
