import { domain, figure, ratio } from '../entries.ts';

export const saas = domain('saas', { ja: 'SaaS・BtoB', en: 'SaaS / BtoB' }, [
  figure(
    'arr',
    {
      ja: '年間経常収益(ARR)',
      en: 'Annual recurring revenue',
      readings: ['ねんかんけいじょうしゅうえき', 'えーあーるあーる'],
    },
    { ja: '期末MRR×12', en: 'Period-end MRR × 12' },
    'yen',
    { layer: 'lagging', cadence: 'monthly', aggregation: 'last', guard: 'nrr' },
  ),
  figure(
    'mrr',
    {
      ja: '月次経常収益(MRR)',
      en: 'Monthly recurring revenue',
      readings: ['げつじけいじょうしゅうえき', 'えむあーるあーる'],
    },
    { ja: '当月の経常契約額合計', en: 'Sum of recurring contract value in month' },
    'yen',
    {
      layer: 'lagging',
      cadence: 'monthly',
      aggregation: 'last',
      guard: 'revenueChurn',
      note: { ja: '初期費用と従量分は除く', en: 'Without set-up fees and usage-based parts' },
    },
  ),
  ratio(
    'arpa',
    {
      ja: '1社あたり平均単価(ARPA)',
      en: 'Average revenue per account',
      readings: ['いっしゃあたりへいきんたんか', 'あーぱ'],
    },
    { ja: 'MRR', en: 'MRR' },
    { ja: '有料契約社数', en: 'Paying accounts' },
    { layer: 'lagging', cadence: 'monthly', unit: 'yen', guard: 'logoChurn' },
  ),
  ratio(
    'nrr',
    {
      ja: '売上継続率(NRR)',
      en: 'Net revenue retention',
      readings: ['うりあげけいぞくりつ', 'えぬあーるあーる'],
    },
    {
      ja: '期首顧客の期末MRR(拡大−縮小−解約を反映)',
      en: 'End MRR from customers existing at start (after expansion, contraction, churn)',
    },
    { ja: '期首MRR', en: 'Start MRR' },
    {
      layer: 'lagging',
      cadence: 'monthly',
      aggregation: 'recompute',
      guard: 'logoChurn',
      note: {
        ja: '月の値と年の値を混ぜない。年の値は年初の顧客で計算し直す',
        en: 'Keep monthly and annual values apart: recompute the year on the accounts at its start',
      },
    },
  ),
  ratio(
    'grr',
    {
      ja: '総売上継続率(GRR)',
      en: 'Gross revenue retention',
      readings: ['そううりあげけいぞくりつ', 'じーあーるあーる'],
    },
    { ja: '期首MRR−解約−縮小', en: 'Start MRR - churn - contraction' },
    { ja: '期首MRR', en: 'Start MRR' },
    {
      layer: 'lagging',
      cadence: 'monthly',
      aggregation: 'recompute',
      note: { ja: '年の値は年初の顧客で計算し直す', en: 'Recompute the year on the accounts at its start' },
    },
  ),
  ratio(
    'logoChurn',
    { ja: '解約率(社数)', en: 'Logo churn', readings: ['かいやくりつしゃすう', 'ろごちゃーん'] },
    { ja: '期間内の解約社数', en: 'Accounts churned in period' },
    { ja: '期首契約社数', en: 'Accounts at start' },
    {
      layer: 'lagging',
      cadence: 'monthly',
      direction: 'lower',
      guard: 'arpa',
      note: { ja: '月の率 r を年にすると 1 − (1 − r)^12', en: 'A monthly rate r is 1 − (1 − r)^12 a year' },
    },
  ),
  ratio(
    'revenueChurn',
    {
      ja: '解約率(金額・グロス)',
      en: 'Gross revenue churn',
      readings: ['かいやくりつきんがく', 'ればにゅーちゃーん'],
    },
    { ja: '解約+縮小MRR', en: 'Churned + contraction MRR' },
    { ja: '期首MRR', en: 'Start MRR' },
    {
      layer: 'lagging',
      cadence: 'monthly',
      direction: 'lower',
      guard: 'logoChurn',
      note: { ja: '社数の解約率と区別する', en: 'Keep apart from logo churn' },
    },
  ),
  ratio(
    'mqlSqlRate',
    { ja: 'MQL→SQL率', en: 'MQL-to-SQL rate', readings: ['えむきゅーえるからえすきゅーえるりつ'] },
    { ja: 'SQL化したMQL数', en: 'MQLs accepted as SQL' },
    { ja: 'MQL数', en: 'MQLs' },
    {
      layer: 'intermediate',
      cadence: 'weekly',
      guard: 'sqlWinRate',
      note: { ja: '受け渡しの条件を部門の間で決めておく', en: 'Agree on the hand-over between departments' },
    },
  ),
  ratio(
    'sqlWinRate',
    { ja: 'SQL→受注率', en: 'SQL-to-win rate', readings: ['えすきゅーえるからじゅちゅうりつ'] },
    { ja: '受注したSQL数', en: 'SQLs won' },
    { ja: 'SQL数', en: 'SQLs' },
    {
      layer: 'intermediate',
      cadence: 'monthly',
      guard: 'asp',
      note: { ja: '検討期間のぶん遅れて動く', en: 'Lags by the length of the sales cycle' },
    },
  ),
  figure(
    'ttv',
    {
      ja: '初回価値到達日数(TTV)',
      en: 'Time to value',
      readings: ['しょかいかちとうたつにっすう', 'てぃーてぃーぶい'],
    },
    { ja: '初回価値到達日−契約日(中央値)', en: 'Median of first-value date - contract date' },
    'days',
    { layer: 'leading', cadence: 'weekly', aggregation: 'recompute', direction: 'lower', role: 'influence' },
  ),
  ratio(
    'ttvWithin',
    {
      ja: 'TTV30日以内到達率',
      en: 'Share reaching value in 30 days',
      readings: ['てぃーてぃーぶいさんじゅうにちいないとうたつりつ'],
    },
    { ja: '30日以内に到達した社数', en: 'Accounts reaching value within 30 days' },
    { ja: '同時期の新規契約社数', en: 'New accounts of that cohort' },
    {
      layer: 'leading',
      cadence: 'weekly',
      role: 'influence',
      note: {
        ja: '30日たっていない社は分母に入れない',
        en: 'Leave accounts younger than 30 days out of the denominator',
      },
    },
  ),
  ratio(
    'weeklyActive',
    {
      ja: '機能活用率(週次アクティブ)',
      en: 'Weekly active usage',
      readings: ['きのうかつようりつ', 'しゅうじあくてぃぶ'],
    },
    { ja: '週に対象機能を使った社数', en: 'Accounts using the feature in the week' },
    { ja: '契約社数', en: 'Accounts' },
    { layer: 'leading', cadence: 'weekly', role: 'influence' },
  ),
  ratio(
    'upsellRate',
    { ja: 'アップセル率', en: 'Upsell rate', readings: ['あっぷせるりつ'] },
    { ja: 'アップセルした社数', en: 'Accounts upsold' },
    { ja: '期首契約社数', en: 'Accounts at start' },
    {
      layer: 'intermediate',
      cadence: 'quarterly',
      guard: 'logoChurn',
      note: {
        ja: '社数の率。金額で測るNRRには、そのまま足さない',
        en: 'A share of accounts: do not add it to revenue-based NRR',
      },
    },
  ),
  ratio(
    'trialToPaid',
    { ja: 'トライアル有料化率', en: 'Trial-to-paid rate', readings: ['とらいあるゆうりょうかりつ'] },
    { ja: '有料化数', en: 'Trials converted' },
    { ja: 'トライアル開始数', en: 'Trials started' },
    { layer: 'intermediate', cadence: 'weekly', guard: 'logoChurn' },
  ),
  ratio(
    'cacPayback',
    { ja: 'CAC回収月数', en: 'CAC payback', readings: ['しーえーしーかいしゅうげっすう'] },
    { ja: 'CAC', en: 'CAC' },
    { ja: 'ARPA×粗利率', en: 'ARPA × gross margin' },
    { layer: 'lagging', cadence: 'quarterly', unit: 'months', aggregation: 'recompute', direction: 'lower' },
  ),
  ratio(
    'ltvCac',
    { ja: 'LTV/CAC', en: 'LTV to CAC', readings: ['えるてぃーぶいしーえーしー'] },
    { ja: 'LTV', en: 'LTV' },
    { ja: 'CAC', en: 'CAC' },
    { layer: 'lagging', cadence: 'quarterly', unit: 'multiple', aggregation: 'recompute' },
  ),
]);
