import { domain, figure, ratio } from '../entries.ts';

export const fieldSales = domain('fieldSales', { ja: 'フィールドセールス', en: 'Field sales' }, [
  figure(
    'wins',
    { ja: '受注件数', en: 'Deals won', readings: ['じゅちゅうけんすう'] },
    { ja: '受注件数(取消を除く)', en: 'Deals won (net of cancellations)' },
    'count',
    {
      layer: 'lagging',
      cadence: 'weekly',
      guard: 'asp',
      note: {
        ja: '取消を除く数え方に、全部署でそろえる',
        en: 'Count net of cancellations in every department',
      },
    },
  ),
  ratio(
    'winRate',
    { ja: '受注率(成約率)', en: 'Win rate', readings: ['じゅちゅうりつ', 'せいやくりつ'] },
    { ja: '受注件数(取消を除く)', en: 'Deals won (net of cancellations)' },
    { ja: '商談件数', en: 'Opportunities' },
    {
      layer: 'intermediate',
      cadence: 'monthly',
      guard: 'asp',
      note: {
        ja: '取消を除く数え方に、全部署でそろえる',
        en: 'Count net of cancellations in every department',
      },
    },
  ),
  ratio(
    'asp',
    { ja: '平均受注単価', en: 'Average deal size', readings: ['へいきんじゅちゅうたんか'] },
    { ja: '受注金額', en: 'Booked value' },
    { ja: '受注件数(取消を除く)', en: 'Deals won (net of cancellations)' },
    { layer: 'lagging', cadence: 'monthly', unit: 'yen', guard: 'winRate' },
  ),
  figure(
    'newCustomers',
    {
      ja: '新規契約数(新規顧客数)',
      en: 'New customers',
      readings: ['しんきけいやくすう', 'しんきこきゃくすう'],
    },
    { ja: '初回契約した社数', en: 'First-time contracted accounts' },
    'companies',
    { layer: 'lagging', cadence: 'monthly', guard: 'logoChurn' },
  ),
  figure(
    'bookings',
    { ja: '受注額', en: 'Bookings', readings: ['じゅちゅうがく'] },
    {
      ja: '期間内に受注した契約金額(取消を除く)',
      en: 'Contract value signed in period (net of cancellations)',
    },
    'yen',
    { layer: 'lagging', cadence: 'weekly', guard: 'operatingMargin' },
  ),
  ratio(
    'pipelineCoverage',
    { ja: 'パイプライン倍率', en: 'Pipeline coverage', readings: ['ぱいぷらいんばいりつ'] },
    { ja: '期内クローズ予定案件額', en: 'Pipeline due to close in period' },
    { ja: '残目標額', en: 'Remaining target' },
    {
      layer: 'leading',
      cadence: 'weekly',
      unit: 'multiple',
      aggregation: 'recompute',
      role: 'influence',
      guard: 'winRate',
      note: { ja: '必要な倍率は 1 ÷ 受注率 が目安', en: 'About 1 ÷ win rate is needed' },
    },
  ),
  figure(
    'weightedPipeline',
    { ja: '加重パイプライン', en: 'Weighted pipeline', readings: ['かじゅうぱいぷらいん'] },
    { ja: 'Σ(案件額×フェーズ確度)', en: 'Sum of deal value × stage probability' },
    'yen',
    {
      layer: 'leading',
      cadence: 'weekly',
      aggregation: 'last',
      role: 'influence',
      guard: 'winRate',
      note: { ja: '確度は自社の実績で更新する', en: 'Update stage probabilities from own history' },
    },
  ),
  figure(
    'salesCycle',
    {
      ja: '商談日数(リードタイム)',
      en: 'Sales cycle length',
      readings: ['しょうだんにっすう', 'りーどたいむ'],
    },
    { ja: '商談開始から受注までの日数(中央値)', en: 'Median days from opportunity to win' },
    'days',
    {
      layer: 'intermediate',
      cadence: 'monthly',
      aggregation: 'recompute',
      direction: 'lower',
      role: 'influence',
      guard: 'winRate',
      note: { ja: '逆算の遅れに使う', en: 'Gives the lag of the back-calculation' },
    },
  ),
  ratio(
    'proposalRate',
    { ja: '提案化率', en: 'Proposal rate', readings: ['ていあんかりつ'] },
    { ja: '提案・見積提出数', en: 'Proposals sent' },
    { ja: '商談件数', en: 'Opportunities' },
    { layer: 'intermediate', cadence: 'weekly', guard: 'winRate' },
  ),
  ratio(
    'crossSell',
    { ja: 'クロスセル率', en: 'Cross-sell rate', readings: ['くろすせるりつ'] },
    { ja: '2商材以上の契約社数', en: 'Accounts with 2+ products' },
    { ja: '契約社数', en: 'Accounts' },
    { layer: 'lagging', cadence: 'quarterly', aggregation: 'last' },
  ),
]);
