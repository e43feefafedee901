import type { Sentence } from '../reverse.ts';

/** 状況: the stretch and its target, chance, landing, outlook, unusual values. */
const ja = {
  metric: '指標',
  horizon: {
    title: '期間と目標',
    start: '集計の始まり',
    remaining: '残りの期間',
    unit: { month: 'か月', week: '週', day: '日', other: '期間' },
    target: '期末までの目標',
    fromColumn: (heading: string, periods: number) => `「${heading}」の${periods}期間の合計です。`,
    scaled: (heading: string, known: number, periods: number) =>
      `「${heading}」の${known}期間の平均を、${periods}期間分にのばしました。違うときは直してください。`,
    noTarget: '状況の「期間と目標」に目標を入れると、届く確率が出ます。',
    noTargetBelow: '下の「期間と目標」に目標を入れると、届く確率が出ます。',
    direction: '良い方向',
    wrongTarget: (value: string) =>
      `目標の「${value}」を数字として読めません。1,500 や 12万 のように入力してください。`,
    wrongRemaining: (value: string) =>
      `${value.trim() === '' ? '残りの期間が空です' : `残りの「${value}」は使えません`}。0から100までの整数を入力してください。`,
    gaps: (n: number) => `未入力の${n}期間は、ここまでの合計に入っていません。`,
    running: (label: string) => `${label} はまだ途中なので、計算に入れていません。`,
  },
  tooFew: (got: number, needed: number) =>
    `値が${got}個しかありません。見込みを出すには${needed}個以上必要です。期間を広げて選び直してください。`,
  few: (got: number) => `値が${got}個と少ないので、見込みの幅を広く取っています。`,
  chance: {
    title: '目標に届く確率',
    words: (chance: number) => {
      const tenths = Math.round(chance * 10);
      if (chance >= 0.95) return 'ほぼ届く';
      if (chance < 0.05) return 'ほぼ届かない';
      if (chance < 0.095) return 'まれに届く';
      if (tenths >= 6) return `${tenths}割がた届く`;
      return tenths === 5 ? '五分五分' : `届くのは10回に${tenths}回`;
    },
    reached: 'もう届いています',
    over: (isMet: boolean): string => (isMet ? '届きました' : '届きませんでした'),
    picture: (title: string, percent: string) => `${title} ${percent}。目安は80%`,
  },
  landing: {
    title: { sum: '着地見込', last: '期末の見込み', mean: '期間の平均の見込み', rate: '期末の率の見込み' },
    ofTarget: (target: string, share: string): Sentence => [`目標${target}の `, share, ''],
    short: {
      higher: (amount: string) => `あと${amount}`,
      lower: (amount: string) => `目標より${amount}少ない`,
      band: (amount: string) => `目標より${amount}少ない`,
    },
    over: {
      higher: (amount: string) => `目標より${amount}多い`,
      lower: (amount: string) => `${amount}超える見込み`,
      band: (amount: string) => `目標より${amount}多い`,
    },
    band: (low: string, high: string) => `8割の幅 ${low}〜${high}`,
    sentence: {
      sum: (so: string, rest: number, unit: string) =>
        rest === 0
          ? `ここまでの${so}で、期間は終わりました。`
          : `ここまでの${so}に、残り${rest}${unit}の見込みを足した値です。`,
      last: (_so: string, rest: number, unit: string) =>
        rest === 0
          ? '期間は終わりました。最後の値です。'
          : `残り${rest}${unit}がこの流れで続くときの、最後の値です。`,
      mean: (_so: string, rest: number, unit: string) =>
        rest === 0
          ? '期間は終わりました。その平均です。'
          : `ここまでと、残り${rest}${unit}の見込みの平均です。`,
      rate: (_so: string, rest: number, unit: string) =>
        rest === 0
          ? '期間は終わりました。その合計どうしを割った率です。'
          : `ここまでの件数と、残り${rest}${unit}の見込みを合わせた率です。`,
    },
    rate: '率だけでは期間をまとめられないので、着地と確率は出しません。下の見込みをご覧ください。',
    rows: { target: '目標', difference: '目標との差', low: '8割の幅の下限', high: '8割の幅の上限' },
    figure: (metric: string) => `${metric}の着地見込`,
    columns: ['項目', '値'],
    note: '10回中8回は、幅の中に収まる見込みです。値なので、実績が変わったら書き出し直してください。',
  },
  forecast: {
    title: 'これからの見込み',
    sentence: (label: string, value: string, low: string, high: string): Sentence => [
      `${label} はおよそ `,
      value,
      `、10回中8回は ${low}〜${high} に入ります。`,
    ],
    next: '次の期間',
    constant: (label: string, value: string): Sentence => [
      `${label} も `,
      value,
      ' の見込みです。ずっと同じ値です。',
    ],
    picture: (metric: string, first: string, last: string, end: string) =>
      `${metric}の ${first} から ${last} までの実績と、${end} までの見込み`,
    legend: { actual: '実績', forecast: '見込み', band: '8割の幅', target: '目標' },
    columns: ['期間', '実績', '予測', '下限(10%)', '上限(90%)'],
    figure: (metric: string) => `${metric}の見込み`,
    note: (today: string) => `${today} の計算です。値なので、実績が増えたら書き出し直してください。`,
  },
  anomalies: {
    title: 'いつもと違う値',
    none: '季節や増減の流れから外れた値は、見つかりませんでした。',
    tooFew: (needed: number) => `見分けるには、${needed}個以上の値が必要です。`,
    columns: ['期間', '実績', '見込み', '方向'],
    marks: { high: '▲ 高い', low: '▼ 低い' },
    note: '季節と増減の流れから外れた値です。原因を確かめてから、実績を直すかどうかを決めてください。',
    row: (value: string, expected: string, isHigh: boolean) =>
      `${value}(見込み ${expected} より${isHigh ? '高い' : '低い'})`,
  },
  calendar: {
    none: 'カレンダーで説明がつく日はありません。',
    explained: (n: number, days: string) =>
      `祝日や連休明けなど、カレンダーで説明がつく${n}日(${days})は、見分けるときに除きました。`,
    others: ' ほか',
    read: (n: number) => `会社の休み${n}日も入れています。`,
    noDates: '選択範囲に日付がありません。会社の休みの日付を選んでから押してください。',
    fromSelection: '選択範囲を会社の休みとして読む',
  },
  list: {
    title: (n: number) => `指標 ${n}個`,
    note: (first: string, last: string) => `${first}〜${last}`,
    trend: (name: string, first: string, last: string) => `${name}の ${first} から ${last} までの動き`,
    target: (start: string, target: string) => `${start} からの累計、目標 ${target}`,
    latest: (label: string) => `${label} の値`,
  },
};

const en: typeof ja = {
  metric: 'Metric',
  horizon: {
    title: 'Period and target',
    start: 'Counted from',
    remaining: 'Still to come',
    unit: { month: 'months', week: 'weeks', day: 'days', other: 'periods' },
    target: 'Target at the end',
    fromColumn: (heading, periods) => `The total of “${heading}” over ${periods} periods.`,
    scaled: (heading, known, periods) =>
      `The average of “${heading}” in ${known} periods, times ${periods}. Correct it if it is another.`,
    noTarget: 'Enter a target under Situation, “Period and target”, to see the chance of reaching it.',
    noTargetBelow: 'Enter a target under “Period and target” to see the chance of reaching it.',
    direction: 'Better when',
    wrongTarget: (value) => `“${value}” is no number. Write the target like 1,500.`,
    wrongRemaining: (value) =>
      `${value.trim() === '' ? 'How long it still runs is empty' : `“${value}” cannot be used`}. Enter a whole number from 0 to 100.`,
    gaps: (n) => `${n === 1 ? 'One missing period is' : `${n} missing periods are`} not in the total so far.`,
    running: (label) => `${label} is still running and left out.`,
  },
  tooFew: (got, needed) =>
    `There are only ${got} values. An outlook takes ${needed} or more: select a longer stretch.`,
  few: (got) => `With only ${got} values the range is kept wide.`,
  chance: {
    title: 'Chance of the target',
    words: (chance) => {
      const tenths = Math.round(chance * 10);
      if (chance >= 0.95) return 'almost certain';
      if (chance < 0.05) return 'very unlikely';
      if (chance < 0.095) return 'rarely';
      if (tenths === 1) return 'once in 10';
      return tenths === 5 ? 'even odds' : `${Math.min(9, tenths)} times in 10`;
    },
    reached: 'already reached',
    over: (isMet) => (isMet ? 'reached' : 'not reached'),
    picture: (title, percent) => `${title} ${percent}; 80% is the mark`,
  },
  landing: {
    title: { sum: 'Landing', last: 'At the end', mean: 'Average at the end', rate: 'Rate at the end' },
    ofTarget: (target, share) => ['', share, ` of the target ${target}`],
    short: {
      higher: (amount) => `${amount} short`,
      lower: (amount) => `${amount} below`,
      band: (amount) => `${amount} below`,
    },
    over: {
      higher: (amount) => `${amount} above`,
      lower: (amount) => `${amount} too much`,
      band: (amount) => `${amount} above`,
    },
    band: (low, high) => `8 in 10: ${low}–${high}`,
    sentence: {
      sum: (so, rest, unit) =>
        rest === 0
          ? `${so} so far, and the period is over.`
          : `${so} so far plus the outlook for ${rest} ${unit}.`,
      last: (_so, rest, unit) =>
        rest === 0
          ? 'The period is over: its last value.'
          : `The last value after ${rest} more ${unit} like these.`,
      mean: (_so, rest, unit) =>
        rest === 0 ? 'The period is over: its average.' : `The average with the outlook for ${rest} ${unit}.`,
      rate: (_so, rest, unit) =>
        rest === 0
          ? 'The period is over: counts over counts.'
          : `Counts so far together with the outlook for ${rest} ${unit}.`,
    },
    rate: 'A rate alone cannot be joined over periods, so there is no landing and no chance; see the outlook below.',
    rows: {
      target: 'Target',
      difference: 'Against target',
      low: 'Lower end, 8 in 10',
      high: 'Upper end, 8 in 10',
    },
    figure: (metric) => `Landing of ${metric}`,
    columns: ['Item', 'Value'],
    note: '8 times in 10 it ends between the two. These are values: write them again when actuals change.',
  },
  forecast: {
    title: 'Outlook',
    sentence: (label, value, low, high) => [
      `${label}: about `,
      value,
      `; 8 times in 10 between ${low} and ${high}.`,
    ],
    next: 'Next period',
    constant: (label, value) => [`${label}: `, value, ' again, as always so far.'],
    picture: (metric, first, last, end) => `${metric} from ${first} to ${last} and the outlook to ${end}`,
    legend: { actual: 'Actual', forecast: 'Outlook', band: '8 in 10', target: 'Target' },
    columns: ['Period', 'Actual', 'Outlook', 'Lower (10%)', 'Upper (90%)'],
    figure: (metric) => `Outlook for ${metric}`,
    note: (today) => `Computed on ${today}. These are values: write them again when there are new actuals.`,
  },
  anomalies: {
    title: 'Unusual values',
    none: 'No value stands out from season and trend.',
    tooFew: (needed) => `It takes ${needed} values or more to tell.`,
    columns: ['Period', 'Actual', 'Expected', 'Direction'],
    marks: { high: '▲ above', low: '▼ below' },
    note: 'Values that season and trend do not explain. Find the cause before you change any of them.',
    row: (value, expected, isHigh) => `${value}, ${isHigh ? 'above' : 'below'} the usual ${expected}`,
  },
  calendar: {
    none: 'The calendar explains none of the days.',
    explained: (n, days) =>
      `The Japanese calendar explains ${n === 1 ? 'one day' : `${n} days`} (${days}): holidays and the days after long breaks were left out.`,
    others: ' and others',
    read: (n) => `${n === 1 ? 'One company holiday is' : `${n} company holidays are`} counted too.`,
    noDates: 'The selection holds no dates. Select the dates of the company’s holidays first.',
    fromSelection: 'Read company holidays from the selection',
  },
  list: {
    title: (n) => (n === 1 ? '1 metric' : `${n} metrics`),
    note: (first, last) => `${first}–${last}`,
    trend: (name, first, last) => `${name} from ${first} to ${last}`,
    target: (start, target) => `Since ${start}, target ${target}`,
    latest: (label) => `In ${label}`,
  },
};

export const situationText = { ja, en };
