import { goal, standard, step, t, watched, watchedStandard } from './parts.ts';
import type { Template } from './Template.ts';

/** メールマーケティング: from deliverable addresses to sales. */
export const email: Template = {
  id: 'email',
  name: t('メールマーケティング', 'Email marketing'),
  cadence: 'weekly',
  rationale: t('配信を興味別に分けた後の率です', 'The rates since mailings are split by interest'),
  kpis: [
    goal(
      'revenue',
      t('メール経由売上', 'Email revenue'),
      '{delivered} × {emailCtr} × {emailCvr} × {aov}',
      'yen',
      [46_800_000, 31_700_000],
      {
        why: t('広告費をかけずに売上を増やすため', 'It adds sales without advertising'),
        owner: 'shopHead',
        source: 'orders',
        guard: 'unsubscribe',
      },
    ),
    step(
      'delivered',
      t('到達数', 'Delivered mails'),
      '{listSize} × {mailings} × {deliveredRate}',
      'count',
      11_700_000,
    ),
    standard(
      'listSize',
      [50_000, 46_000],
      t('届く相手の数を見るため', 'It shows how many can be reached'),
      t('購入後の画面で登録を案内する', 'Invite to sign up after purchase'),
      'email',
      'mail',
      { guard: 'unsubscribe', lagMonths: 2 },
    ),
    watched('mailings', t('年間配信回数', 'Mailings of the year'), 'times', [240, 220], 'mail'),
    standard(
      'deliveredRate',
      [0.975, 0.97],
      t('届かなければ読まれないため', 'What does not arrive is not read'),
      t('1年反応のない宛先を外す', 'Drop addresses silent for a year'),
      'email',
      'mail',
      { lagMonths: 1 },
    ),
    standard(
      'emailCtr',
      [0.02, 0.018],
      t('中身が求められているかを見るため', 'It shows whether the content is wanted'),
      t('件名と最初の1行を毎回2通り試す', 'Test two subjects and first lines each time'),
      'email',
      'mail',
      {
        guard: 'emailCvr',
        lagMonths: 0,
        planB: {
          action: t('配信を興味別の3本に分ける', 'Split the mailing into three by interest'),
          trigger: 'twice',
          approver: 'marketingHead',
          uplift: '+0.3pt',
        },
      },
    ),
    standard(
      'emailCvr',
      [0.025, 0.023],
      t('クリックが買い物につながるかを見るため', 'It shows whether clicks become purchases'),
      t('メールと同じ商品を最初に見せるページにする', 'Land on the product shown in the mail'),
      'shop',
      'analytics',
      { guard: 'aov', lagMonths: 0 },
    ),
    standard(
      'aov',
      [8_000, 7_800],
      t('値引きだけで売れていないかを見るため', 'It shows whether only discounts sell'),
      t('セットの提案を増やす', 'Offer more sets'),
      'product',
      'orders',
      {
        numerator: t('メール経由売上', 'Email revenue'),
        denominator: t('メール経由の注文件数(取消を除く)', 'Email orders (net of cancellations)'),
        cadence: 'weekly',
        guard: 'emailCvr',
        lagMonths: 1,
      },
    ),
    watchedStandard('openRate', [0.24, 0.22], 'mail'),
  ],
  guards: [
    {
      key: 'unsubscribe',
      name: t('配信停止率', 'Unsubscribe rate'),
      direction: 'lower',
      limit: 0.003,
      unit: 'percent',
    },
  ],
  influences: [
    {
      from: 'openRate',
      to: 'emailCtr',
      note: t('自動開封で高めに出るので掛けない', 'Inflated by automatic opens, so never multiplied'),
    },
  ],
};
