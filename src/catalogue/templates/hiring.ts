import { goal, standard, t, watchedStandard } from './parts.ts';
import type { Template } from './Template.ts';

/** 採用: from applications to people who join. */
export const hiring: Template = {
  id: 'hiring',
  name: t('採用', 'Hiring'),
  cadence: 'weekly',
  rationale: t('紹介の応募が増え、承諾率が上がっています', 'Referrals grow and more offers are accepted'),
  kpis: [
    goal(
      'hires',
      t('採用人数', 'Hires'),
      '{applications} × {screenPass} × {interviewPass} × {offerAcceptance}',
      'people',
      [24, 18],
      {
        why: t('事業計画に要る人数を満たすため', 'The business plan needs these people'),
        owner: 'hiringHead',
        source: 'hiring',
        numerator: t('入社を承諾した人数', 'People who accepted'),
        guard: 'retention',
      },
    ),
    standard(
      'applications',
      [500, 450],
      t('選べるだけの人に会えているかを見るため', 'It shows whether there are enough to choose from'),
      t('社員の記事を月4本出す', 'Publish four staff stories a month'),
      'recruiter',
      'hiring',
      { guard: 'applicantFit', lagMonths: 2 },
    ),
    standard(
      'applicantFit',
      [0.45, 0.4],
      t('求める人に届いているかを見るため', 'It shows whether the right people apply'),
      t('募集要項に1日の仕事を書く', 'Describe a working day in the posting'),
      'recruiter',
      'hiring',
      { guard: 'interviewPass', lagMonths: 1 },
    ),
    standard(
      'screenPass',
      [0.3, 0.28],
      t('基準が緩すぎず厳しすぎないかを見るため', 'It shows whether criteria are neither loose nor strict'),
      t('基準表を面接官とそろえる', 'Align criteria with interviewers'),
      'recruiter',
      'hiring',
      { guard: 'applicantFit', lagMonths: 0 },
    ),
    standard(
      'interviewPass',
      [0.2, 0.19],
      t('書類の見立てが当たっているかを見るため', 'It shows whether screening was right'),
      t('質問と評価の表を統一する', 'Use one set of questions and scores'),
      'interviewer',
      'hiring',
      { lagMonths: 1 },
    ),
    standard(
      'offerAcceptance',
      [0.8, 0.75],
      t('選ばれる会社かを見るため', 'It shows whether we are chosen'),
      t('内定の前に現場の人と話す場を作る', 'Let candidates meet the team before the offer'),
      'hiringHead',
      'hiring',
      {
        lagMonths: 1,
        planB: {
          action: t('条件の提示を1週間早める', 'Make the offer a week earlier'),
          trigger: 'once',
          approver: 'hiringHead',
          uplift: '+5pt',
        },
      },
    ),
    watchedStandard('referralRate', [0.25, 0.2], 'hiring'),
    watchedStandard('timeToHire', [35, 42], 'hiring'),
  ],
  guards: [
    {
      key: 'retention',
      name: t('入社1年定着率', '1-year retention'),
      direction: 'higher',
      limit: 0.9,
      unit: 'percent',
    },
  ],
  influences: [
    {
      from: 'applicantFit',
      to: 'screenPass',
      note: t('合う人が増えると通過が増える', 'Better fit, more pass'),
    },
    {
      from: 'referralRate',
      to: 'offerAcceptance',
      note: t('紹介の人は承諾しやすい', 'Referred people accept more'),
    },
    { from: 'timeToHire', to: 'offerAcceptance', note: t('長引くと辞退が増える', 'Delay loses candidates') },
  ],
};
