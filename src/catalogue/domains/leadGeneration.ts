import { domain, figure, ratio } from '../entries.ts';

export const leadGeneration = domain('leadGeneration', { ja: 'リード獲得', en: 'Lead generation' }, [
  figure(
    'leads',
    { ja: 'リード獲得数', en: 'Leads', readings: ['りーどかくとくすう'] },
    { ja: '新規リード数(重複排除)', en: 'New de-duplicated leads' },
    'count',
    {
      layer: 'leading',
      cadence: 'weekly',
      guard: 'mqlRate',
      note: { ja: '部署の間で数え方をそろえる', en: 'Count alike in every department' },
    },
  ),
  figure(
    'inquiries',
    { ja: '問い合わせ件数', en: 'Inquiries', readings: ['といあわせけんすう'] },
    { ja: '有効問い合わせ数(営業・迷惑除外)', en: 'Valid inquiries' },
    'count',
    { layer: 'leading', cadence: 'weekly', guard: 'meetingRate' },
  ),
  figure(
    'businessCards',
    { ja: '展示会名刺獲得数', en: 'Trade-show contacts', readings: ['てんじかいめいしかくとくすう'] },
    { ja: '獲得名刺数', en: 'Cards/contacts collected' },
    'people',
    {
      layer: 'leading',
      cadence: 'monthly',
      guard: 'mqlRate',
      note: { ja: '開催ごとに数え、月でまとめる', en: 'Counted per event, reported by month' },
    },
  ),
  figure(
    'webinarAttendees',
    { ja: 'ウェビナー参加者数', en: 'Webinar attendees', readings: ['うぇびなーさんかしゃすう'] },
    { ja: '当日参加者数', en: 'Attendees' },
    'people',
    {
      layer: 'leading',
      cadence: 'monthly',
      guard: 'meetingRate',
      note: {
        ja: '資料DLとの重複を除く。開催ごとに数え、月でまとめる',
        en: 'Without overlap with downloads; counted per event, reported by month',
      },
    },
  ),
  ratio(
    'seminarAttend',
    { ja: 'ウェビナー参加率', en: 'Webinar attendance rate', readings: ['うぇびなーさんかりつ'] },
    { ja: '参加者数', en: 'Attendees' },
    { ja: '申込者数', en: 'Registrants' },
    {
      layer: 'leading',
      cadence: 'monthly',
      note: { ja: '開催ごとに数え、月でまとめる', en: 'Counted per event, reported by month' },
    },
  ),
  figure(
    'mqls',
    { ja: 'MQL数', en: 'MQLs', readings: ['えむきゅーえるすう'] },
    { ja: '基準を満たしたリード数', en: 'Leads meeting MQL criteria' },
    'count',
    { layer: 'intermediate', cadence: 'weekly', guard: 'mqlSqlRate' },
  ),
  ratio(
    'mqlRate',
    { ja: 'リード→MQL率', en: 'Lead-to-MQL rate', readings: ['りーどからえむきゅーえるりつ'] },
    { ja: 'MQL数', en: 'MQLs' },
    { ja: 'リード数', en: 'Leads' },
    { layer: 'intermediate', cadence: 'weekly', guard: 'mqlSqlRate' },
  ),
  figure(
    'sqls',
    { ja: 'SQL数', en: 'SQLs', readings: ['えすきゅーえるすう'] },
    { ja: '営業が受け入れたリード数', en: 'Sales-accepted leads' },
    'count',
    { layer: 'intermediate', cadence: 'weekly', guard: 'sqlWinRate' },
  ),
  ratio(
    'cpl',
    { ja: 'リード獲得単価(CPL)', en: 'Cost per lead', readings: ['りーどかくとくたんか', 'しーぴーえる'] },
    { ja: '施策費用', en: 'Programme cost' },
    { ja: 'リード数', en: 'Leads' },
    { layer: 'leading', cadence: 'weekly', unit: 'yen', direction: 'lower', guard: 'mqlRate' },
  ),
  ratio(
    'requestDlRate',
    { ja: '資料DL率', en: 'Content download rate', readings: ['しりょうだうんろーどりつ'] },
    { ja: '資料DL数', en: 'Downloads' },
    { ja: 'LPセッション数', en: 'Landing-page sessions' },
    { layer: 'leading', cadence: 'weekly', guard: 'mqlRate' },
  ),
]);
