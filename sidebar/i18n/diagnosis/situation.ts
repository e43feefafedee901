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
    wrongTarget: (value: string) =>
      `目標の「${value}」を数字として読めません。1,500 や 12万 のように入力してください。`,
    wrongRemaining: (value: string) =>
      `残りの「${value}」は使えません。0から100までの整数を入力してください。`,
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
      if (tenths >= 6) return `${tenths}割がた届く`;
      return tenths === 5 ? '五分五分' : `届くのは10回に${Math.max(1, tenths)}回`;
    },
    picture: (percent: string) => `目標に届く確率 ${percent}。目安は80%`,
  },
  landing: {
    title: '着地見込',
    ofTarget: (target: string, share: string): Sentence => [`目標${target}の `, share, ''],
    short: (amount: string) => `あと${amount}`,
    over: (amount: string) => `目標より${amount}多い`,
    band: (low: string, high: string) => `8割の幅 ${low}〜${high}`,
    sentence: (so: string, rest: number, unit: string) =>
      rest === 0
        ? `ここまでの${so}で、期間は終わりました。`
        : `ここまでの${so}に、残り${rest}${unit}の見込みを足した値です。`,
    rate: '率は足し合わせられないので、着地と確率は出しません。下の見込みをご覧ください。',
  },
  forecast: {
    title: 'これからの見込み',
    sentence: (label: string, value: string, low: string, high: string): Sentence => [
      `${label} はおよそ `,
      value,
      `、10回中8回は ${low}〜${high} に入ります。`,
    ],
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
    row: (value: string, expected: string, isHigh: boolean) =>
      `${value}(見込み ${expected} より${isHigh ? '高い' : '低い'})`,
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
    noTarget: 'Enter a target under “Period and target” to see the chance of reaching it.',
    wrongTarget: (value) => `“${value}” is no number. Write the target like 1,500.`,
    wrongRemaining: (value) => `“${value}” cannot be used. Enter a whole number from 0 to 100.`,
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
      return tenths === 5 ? 'even odds' : `${Math.min(9, Math.max(1, tenths))} times in 10`;
    },
    picture: (percent) => `Chance of reaching the target ${percent}; 80% is the mark`,
  },
  landing: {
    title: 'Landing',
    ofTarget: (target, share) => ['', share, ` of the target ${target}`],
    short: (amount) => `${amount} short`,
    over: (amount) => `${amount} above`,
    band: (low, high) => `8 in 10: ${low}–${high}`,
    sentence: (so, rest, unit) =>
      rest === 0
        ? `${so} so far, and the period is over.`
        : `${so} so far plus the outlook for ${rest} ${unit}.`,
    rate: 'Rates do not add up, so there is no landing and no chance; see the outlook below.',
  },
  forecast: {
    title: 'Outlook',
    sentence: (label, value, low, high) => [
      `${label}: about `,
      value,
      `; 8 times in 10 between ${low} and ${high}.`,
    ],
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
    row: (value, expected, isHigh) => `${value}, ${isHigh ? 'above' : 'below'} the usual ${expected}`,
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
