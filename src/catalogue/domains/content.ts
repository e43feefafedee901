import { domain, figure, ratio } from '../entries.ts';

export const content = domain('content', { ja: 'コンテンツマーケティング', en: 'Content marketing' }, [
  figure(
    'articleVisits',
    { ja: '記事流入数', en: 'Article visits', readings: ['きじりゅうにゅうすう'] },
    { ja: '記事へのセッション数', en: 'Sessions landing on articles' },
    'count',
    { layer: 'leading', cadence: 'weekly', guard: 'contentAssistCv' },
  ),
  figure(
    'targetKwVisits',
    {
      ja: '目標キーワード流入数',
      en: 'Target-keyword visits',
      readings: ['もくひょうきーわーどりゅうにゅうすう'],
    },
    { ja: '対象KWからの流入数', en: 'Visits from target keywords' },
    'count',
    { layer: 'leading', cadence: 'weekly', guard: 'scrollRate' },
  ),
  ratio(
    'returnVisitRate',
    { ja: '再訪率', en: 'Return visit rate', readings: ['さいほうりつ'] },
    { ja: '期間内に再訪したユーザー', en: 'Users returning in period' },
    { ja: 'UU', en: 'Unique users' },
    {
      layer: 'leading',
      cadence: 'weekly',
      aggregation: 'recompute',
      role: 'influence',
      note: { ja: '分母と分子の期間をそろえる', en: 'Use the same period above and below' },
    },
  ),
  ratio(
    'scrollRate',
    { ja: '読了(スクロール)率', en: 'Scroll completion', readings: ['どくりょうりつ', 'すくろーるりつ'] },
    { ja: '本文末到達セッション', en: 'Sessions reaching article end' },
    { ja: '記事セッション', en: 'Article sessions' },
    {
      layer: 'leading',
      cadence: 'weekly',
      role: 'influence',
      note: { ja: '補助として見る', en: 'A supporting metric' },
    },
  ),
  figure(
    'wpDownloads',
    {
      ja: 'ホワイトペーパーDL数',
      en: 'White-paper downloads',
      readings: ['ほわいとぺーぱーだうんろーどすう', 'しりょうだうんろーど'],
    },
    { ja: 'DL完了数(重複排除)', en: 'Downloads (de-duplicated)' },
    'count',
    { layer: 'intermediate', cadence: 'weekly', guard: 'wpMqlRate' },
  ),
  ratio(
    'wpMqlRate',
    { ja: 'DL→MQL率', en: 'Download-to-MQL rate', readings: ['だうんろーどからえむきゅーえるりつ'] },
    { ja: 'MQL化した数', en: 'Downloads becoming MQL' },
    { ja: 'DL数', en: 'Downloads' },
    { layer: 'intermediate', cadence: 'weekly' },
  ),
  figure(
    'seminarSignups',
    { ja: 'セミナー申込数(記事/SNS経由)', en: 'Seminar sign-ups', readings: ['せみなーもうしこみすう'] },
    { ja: '申込数', en: 'Sign-ups' },
    'count',
    { layer: 'intermediate', cadence: 'weekly', guard: 'seminarAttend' },
  ),
  figure(
    'contentAssistCv',
    {
      ja: 'コンテンツ経由CV数',
      en: 'Content-assisted conversions',
      readings: ['こんてんつけいゆしーぶいすう'],
    },
    { ja: '記事接触後のCV数', en: 'Conversions with an article touch' },
    'count',
    { layer: 'intermediate', cadence: 'monthly', guard: 'mqlRate' },
  ),
  figure(
    'killerContent',
    {
      ja: 'キラーコンテンツ送客数',
      en: 'Visits to key content',
      readings: ['きらーこんてんつそうきゃくすう'],
    },
    { ja: '対象ページへの送客セッション数', en: 'Sessions sent to key pages' },
    'count',
    { layer: 'leading', cadence: 'weekly', guard: 'contentAssistCv' },
  ),
  figure(
    'dwellTime',
    { ja: 'ページ滞在時間', en: 'Time on page', readings: ['ぺーじたいざいじかん'] },
    { ja: '記事の滞在秒数(中央値)', en: 'Median seconds on article' },
    'seconds',
    {
      layer: 'leading',
      cadence: 'weekly',
      aggregation: 'recompute',
      role: 'influence',
      note: {
        ja: '補助として見る。改善の主な目標にしない',
        en: 'A supporting metric, not a goal of its own',
      },
    },
  ),
  figure(
    'pushOptin',
    { ja: 'プッシュ許可数', en: 'Push opt-ins', readings: ['ぷっしゅきょかすう'] },
    { ja: '許可済みユーザー数', en: 'Opted-in users' },
    'people',
    { layer: 'leading', cadence: 'weekly', aggregation: 'last', role: 'influence', guard: 'returnVisitRate' },
  ),
]);
