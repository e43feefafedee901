import type { Language } from '../errors/messages/index.ts';
import type { SheetKey } from './SheetBlock.ts';

/** Everything the book says in its own words. */
const ja = {
  sheets: {
    dashboard: 'ダッシュボード',
    tree: 'KPIツリー',
    definitions: 'KPI定義',
    actuals: '実績',
    settings: 'KPI設定',
  } as Record<SheetKey, string>,
  definitionsNote: '青いセルに入力します。意味がそろうと、どの部署でも同じ数字になります。',
  market: '市場の水準',
  check: '計算の確認',
  checkRight: '● 合っています',
  checkWrong: '■ ずれがあります',
  checkText: { fromParts: ': 下の指標から計算 ', target: '　目標 ' },
  structure: '構造',
  year: '年間',
  toDate: 'の累計',
  /** `4〜10月`, as the text of a formula: from the first month of the year to the base month. */
  monthsTo: (_start: string, first: number, base: string) =>
    `IF(MONTH(${base})=${first},"${first}月","${first}〜"&MONTH(${base})&"月")`,
  treeHeadings: ['階層', '指標', 'つなぎ方', '計算式', '目標', '目標', '実績', '達成率', '状態', '担当'],
  status: { ok: '● 達成', warn: '▲ 注意', bad: '■ 要対応', hold: '◇ 保留', none: '– 未入力' },
  baseMonth: '基準月',
  actualsNote:
    'KGIの数が入った最後の月までを累計します(手で変えられます)。まだの月は空のままにしてください(0とは区別します)。',
  period: '期間',
  month: '月',
  total: '累計',
  whole: '全体',
  memo: 'メモ',
  lastYearMemo: '前年度。前年同期と比べるときに入力',
  now: 'いま',
  compare: 'くらべる',
  act: '動かす',
  dashboardHeadings: [
    ...['段階', '状態', '指標', '実績', '目標', '達成率', '達成の棒', '前月差', '前年同期差', '目標との差'],
    ...['着地見込', '市場との差', '更新', '担当', '次の一手'],
  ],
  worstFirst: '先に見る指標(悪い順)',
  treeAndStatus: 'ツリーと状態',
  watched: '監視だけの指標',
  cards: {
    achievement: '累計の達成率',
    range: '8割の幅',
    gap: '目標まで(着地)',
    month: '前月比',
    year: '前年同期比',
    counts: '要対応・注意・達成',
  },
  landing: '着地見込 ',
  ofTarget: '　｜　目標 ',
  reached: ' の ',
  chance: '　｜　届く確率 ',
  chanceBasis: '(月ごとのばらつきから)',
  unknownChance: '–(4か月分から)',
  fewCases: '20件から判定します',
  noActual: '実績がまだありません',
  settings: ['区分', '項目', '内容', '値・補足', '単位'],
  settingsNote:
    '計画全体の条件です。守る条件と影響は行を足せます。見る日と知らせる相手は、だれがいつ何をするかの取り決めです(自動では知らせません)。',
};

const en: typeof ja = {
  sheets: {
    dashboard: 'Dashboard',
    tree: 'KPI tree',
    definitions: 'KPI definitions',
    actuals: 'Actuals',
    settings: 'KPI settings',
  },
  definitionsNote: 'Type into the blue cells. One meaning gives every team the same number.',
  market: 'Market level',
  check: 'Arithmetic',
  checkRight: '● Adds up',
  checkWrong: '■ Does not add up',
  checkText: { fromParts: ': from its parts ', target: ', target ' },
  structure: 'Structure',
  year: 'Full year',
  toDate: '',
  monthsTo: (start: string, _first: number, base: string) =>
    `"${start.replace('-', '/')} to "&TEXT(${base},"yyyy/mm")`,
  treeHeadings: [
    ...['Level', 'KPI', 'Join', 'Formula', 'Target', 'Target', 'Actual', 'Achieved', 'Status', 'Owner'],
  ],
  status: { ok: '● On target', warn: '▲ Near', bad: '■ Act now', hold: '◇ Too few', none: '– Missing' },
  baseMonth: 'Up to',
  actualsNote:
    'Totals run up to the last month with a number for the KGI, or the month you type. Leave coming months blank: blank is not zero.',
  period: 'Period',
  month: 'Month',
  total: 'To date',
  whole: 'All',
  memo: 'Note',
  lastYearMemo: 'Last year: fill in to compare with the same period',
  now: 'Now',
  compare: 'Compare',
  act: 'Act',
  dashboardHeadings: [
    ...['Stage', 'Status', 'KPI', 'Actual', 'Target', 'Achieved', 'Bar', 'vs last month', 'vs last year'],
    ...['vs target', 'Landing', 'vs market', 'Updated', 'Owner', 'Next step'],
  ],
  worstFirst: 'Look at these first (worst first)',
  treeAndStatus: 'Tree and status',
  watched: 'Only watched',
  cards: {
    achievement: 'Achieved to date',
    range: '8 in 10 land at',
    gap: 'To target (landing)',
    month: 'vs last month',
    year: 'vs last year',
    counts: 'Act now, near, on target',
  },
  landing: 'Landing ',
  ofTarget: '  |  of the target ',
  reached: ': ',
  chance: '  |  chance ',
  chanceBasis: ' (from how months vary)',
  unknownChance: '– (from 4 months on)',
  fewCases: 'Judged from 20 cases on',
  noActual: 'No actual yet',
  settings: ['Section', 'Entry', 'Content', 'Value or note', 'Unit'],
  settingsNote:
    'Conditions of the whole plan. Add rows for guards and influences. Days to look and whom to tell say who does what when; nothing is sent automatically.',
};

export type BookWords = typeof ja;
export const bookWords: Readonly<Record<Language, BookWords>> = { ja, en };
