import { domain, figure, ratio } from '../entries.ts';

export const insideSales = domain('insideSales', { ja: 'インサイドセールス', en: 'Inside sales' }, [
  figure(
    'dials',
    { ja: '架電数', en: 'Dials', readings: ['かでんすう'] },
    { ja: '発信件数', en: 'Outbound calls' },
    'count',
    {
      layer: 'leading',
      cadence: 'daily',
      guard: 'connectRate',
      isVanity: true,
      note: { ja: 'むやみに増やさない', en: 'Do not raise it for its own sake' },
    },
  ),
  ratio(
    'connectRate',
    { ja: '営業接続率', en: 'Connect rate', readings: ['えいぎょうせつぞくりつ'] },
    { ja: '担当者と会話できた件数', en: 'Conversations with target contact' },
    { ja: '架電数', en: 'Dials' },
    {
      layer: 'leading',
      cadence: 'daily',
      note: { ja: 'リードを分母にする数え方と混ぜない', en: 'Do not mix with counts per lead' },
    },
  ),
  ratio(
    'appointmentRate',
    { ja: 'アポ率', en: 'Appointment rate', readings: ['あぽりつ'] },
    { ja: 'アポ獲得数', en: 'Appointments set' },
    { ja: '接続数', en: 'Connects' },
    { layer: 'leading', cadence: 'daily', guard: 'showRate' },
  ),
  figure(
    'meetings',
    { ja: '商談件数', en: 'Sales meetings', readings: ['しょうだんけんすう'] },
    { ja: '実施した商談数', en: 'Meetings held' },
    'count',
    { layer: 'intermediate', cadence: 'weekly', guard: 'oppQuality' },
  ),
  ratio(
    'meetingRate',
    { ja: '商談化率', en: 'Lead-to-meeting rate', readings: ['しょうだんかりつ'] },
    { ja: '商談化数', en: 'Meetings created' },
    { ja: 'リード数', en: 'Leads' },
    {
      layer: 'intermediate',
      cadence: 'weekly',
      guard: 'winRate',
      note: { ja: '先行と中間のどちらに置くかは計画で選ぶ', en: 'Leading or intermediate: the plan decides' },
    },
  ),
  ratio(
    'showRate',
    { ja: '商談実施率', en: 'Show rate', readings: ['しょうだんじっしりつ'] },
    { ja: '実施商談数', en: 'Meetings held' },
    { ja: 'アポ数', en: 'Appointments' },
    { layer: 'leading', cadence: 'weekly' },
  ),
  figure(
    'speedToLead',
    { ja: '初回接触時間', en: 'Speed to lead', readings: ['しょかいせっしょくじかん'] },
    { ja: 'リード発生から初回接触までの時間(中央値)', en: 'Median time from lead to first touch' },
    'hours',
    {
      layer: 'leading',
      cadence: 'daily',
      aggregation: 'recompute',
      direction: 'lower',
      role: 'influence',
      guard: 'connectRate',
    },
  ),
  ratio(
    'oppQuality',
    { ja: '有効商談率', en: 'Qualified meeting rate', readings: ['ゆうこうしょうだんりつ'] },
    { ja: '営業が有効と認めた商談数', en: 'Meetings accepted by sales' },
    { ja: '商談数', en: 'Meetings held' },
    { layer: 'intermediate', cadence: 'weekly' },
  ),
]);
