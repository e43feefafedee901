import { domain, figure, ratio } from '../entries.ts';

export const hiring = domain('hiring', { ja: '採用', en: 'Hiring' }, [
  figure(
    'applications',
    { ja: '応募数', en: 'Applications', readings: ['おうぼすう'] },
    { ja: '有効応募数', en: 'Valid applications' },
    'people',
    {
      layer: 'leading',
      cadence: 'weekly',
      guard: 'applicantFit',
      note: { ja: '数だけを追わない', en: 'Do not chase the count alone' },
    },
  ),
  ratio(
    'applicantFit',
    { ja: '応募者適合率', en: 'Applicant fit rate', readings: ['おうぼしゃてきごうりつ'] },
    { ja: '要件適合と判定した応募者', en: 'Applicants meeting requirements' },
    { ja: '応募者数', en: 'Applicants' },
    { layer: 'leading', cadence: 'weekly' },
  ),
  ratio(
    'screenPass',
    { ja: '書類通過率', en: 'Screening pass rate', readings: ['しょるいつうかりつ'] },
    { ja: '書類通過者数', en: 'Passed screening' },
    { ja: '応募者数', en: 'Applicants' },
    {
      layer: 'intermediate',
      cadence: 'weekly',
      direction: 'band',
      guard: 'applicantFit',
      note: { ja: '高すぎも低すぎも注意', en: 'Too high is as bad as too low' },
    },
  ),
  ratio(
    'interviewPass',
    { ja: '面接通過率', en: 'Interview pass rate', readings: ['めんせつつうかりつ'] },
    { ja: '面接通過者数', en: 'Passed interviews' },
    { ja: '面接実施者数', en: 'Interviewed' },
    { layer: 'intermediate', cadence: 'weekly', direction: 'band' },
  ),
  ratio(
    'offerAcceptance',
    { ja: '内定承諾率', en: 'Offer acceptance rate', readings: ['ないていしょうだくりつ'] },
    { ja: '承諾者数', en: 'Offers accepted' },
    { ja: '内定者数', en: 'Offers made' },
    { layer: 'lagging', cadence: 'monthly', guard: 'retention1y' },
  ),
  figure(
    'timeToHire',
    { ja: '採用リードタイム', en: 'Time to hire', readings: ['さいようりーどたいむ'] },
    { ja: '応募日から承諾日までの日数(中央値)', en: 'Median days from application to acceptance' },
    'days',
    {
      layer: 'intermediate',
      cadence: 'monthly',
      aggregation: 'recompute',
      direction: 'lower',
      role: 'influence',
      guard: 'applicantFit',
    },
  ),
  ratio(
    'costPerHire',
    { ja: '採用単価', en: 'Cost per hire', readings: ['さいようたんか'] },
    { ja: '採用費用(内部+外部)', en: 'Recruiting cost (internal + external)' },
    { ja: '採用人数', en: 'Hires' },
    { layer: 'lagging', cadence: 'quarterly', unit: 'yen', direction: 'lower', guard: 'retention1y' },
  ),
  ratio(
    'referralRate',
    {
      ja: '社員紹介応募率',
      en: 'Referral application share',
      readings: ['しゃいんしょうかいおうぼりつ', 'りふぁらる'],
    },
    { ja: '社員紹介経由の応募数', en: 'Applications via employee referral' },
    { ja: '応募数', en: 'Applications' },
    {
      layer: 'leading',
      cadence: 'monthly',
      role: 'influence',
      note: { ja: '企業文化を外から見る代わりの数字', en: 'An observable proxy for company culture' },
    },
  ),
  ratio(
    'retention1y',
    { ja: '入社1年定着率', en: '1-year retention', readings: ['にゅうしゃいちねんていちゃくりつ'] },
    { ja: '1年後在籍者数', en: 'Still employed after 1 year' },
    { ja: '1年前の入社者数', en: 'Hired 1 year ago' },
    { layer: 'lagging', cadence: 'quarterly', role: 'influence' },
  ),
]);
