import { domain, figure, ratio } from '../entries.ts';

export const email = domain('email', { ja: 'メールマーケティング', en: 'Email marketing' }, [
  ratio(
    'deliveredRate',
    { ja: '到達率', en: 'Delivery rate', readings: ['とうたつりつ'] },
    { ja: '到達数', en: 'Delivered' },
    { ja: '配信数', en: 'Sent' },
    { layer: 'leading', cadence: 'weekly' },
  ),
  ratio(
    'openRate',
    { ja: '開封率', en: 'Open rate', readings: ['かいふうりつ'] },
    { ja: 'ユニーク開封数', en: 'Unique opens' },
    { ja: '到達数', en: 'Delivered' },
    {
      layer: 'leading',
      cadence: 'weekly',
      role: 'influence',
      guard: 'emailCtr',
      note: { ja: '自動開封で高めに出る', en: 'Inflated by automatic opens' },
    },
  ),
  ratio(
    'emailCtr',
    { ja: 'クリック率', en: 'Email click rate', readings: ['くりっくりつ'] },
    { ja: 'ユニーククリック数', en: 'Unique clicks' },
    { ja: '到達数', en: 'Delivered' },
    { layer: 'leading', cadence: 'weekly', guard: 'unsubscribeRate' },
  ),
  ratio(
    'ctor',
    { ja: '反応率(CTOR)', en: 'Click-to-open rate', readings: ['はんのうりつ'] },
    { ja: 'ユニーククリック数', en: 'Unique clicks' },
    { ja: 'ユニーク開封数', en: 'Unique opens' },
    { layer: 'leading', cadence: 'weekly' },
  ),
  ratio(
    'emailCvr',
    { ja: 'メール経由CVR', en: 'Email conversion rate', readings: ['めーるけいゆしーぶいあーる'] },
    { ja: 'メール経由CV数', en: 'Email-attributed conversions' },
    { ja: 'クリック数', en: 'Clicks' },
    { layer: 'intermediate', cadence: 'weekly' },
  ),
  ratio(
    'unsubscribeRate',
    { ja: '配信停止率', en: 'Unsubscribe rate', readings: ['はいしんていしりつ'] },
    { ja: '配信停止数', en: 'Unsubscribes' },
    { ja: '到達数', en: 'Delivered' },
    { layer: 'leading', cadence: 'weekly', direction: 'lower' },
  ),
  figure(
    'listSize',
    { ja: '有効配信リスト数', en: 'Active list size', readings: ['ゆうこうはいしんりすとすう'] },
    { ja: '配信可能なアドレス数', en: 'Mailable addresses' },
    'count',
    { layer: 'leading', cadence: 'weekly', aggregation: 'last', guard: 'openRate' },
  ),
]);
