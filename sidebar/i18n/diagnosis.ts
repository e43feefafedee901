import type { Sentence } from './reverse.ts';

const ja = {
  views: '診断の表示',
  view: { situation: '状況', leverage: '効きどころ', trial: '試算' },
  source: '読んだ表',
  read: '選択範囲を読む',
  readAgain: '読み直す',
  reading: '実績を読んでいます',
  computing: '見込みを計算しています',
  empty: {
    title: '実績の表を選んでください',
    lead: '日付と数字の列、または段階ごとの計画と実績を、見出しごと選んで読み込みます。表の中の1つのセルでもかまいません。',
  },
  unreadable: {
    NO_NUMBERS: '選んだ表に、数字の列がありません。実績の列を、見出しごと選んでください。',
    NO_TIME_AND_ONE_COLUMN:
      '日付も、くらべる2つ目の列もない表です。日付の列か、計画と実績の2列を含めて選んでください。',
  },
  problems: {
    title: (n: number): Sentence => ['', `数字として読めないセルが${n}つあります。`, '診断は止めました。'],
    toFix: '直すところ',
    cell: (address: string, text: string) => `${address} 「${text}」`,
    letters: '数字のゼロや1が、英字になっているようです。',
    words: '文字が入っています。数字だけにしてください。',
    skip: (rows: string) => `${rows}の値を除けば、診断できます`,
    blank: '除いた値は0として数えません。未入力として扱います。',
    go: 'その値を除いて診断',
    more: (n: number) => `ほか${n}つ`,
  },
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
    choose: (name: string) => `${name}を見る`,
  },
  leverage: {
    title: 'どこを動かすと効くか',
    lead: (goal: string) => `${goal}を、かけ算でつながる要因に分けて調べます。`,
    oneColumn:
      '列が1つなので、要因に分けられません。問い合わせ、アポ、受注のような段階の列も一緒に選んでください。',
    notPositive: 'くらべる2つの期間に、0や未入力の段階があります。期間を選び直してください。',
    noHistory: 'くらべる期間がありません。2期間以上の実績を含めて選んでください。',
    look: '見方',
    looks: { step: '1%上げる', back: '前に戻す', past: '過去の幅' },
    lookPlan: '計画に戻す',
    compare: 'くらべる期間',
    comparisons: {
      yearToDate: (months: number) => `今年度(${months}か月)と前年同期`,
      lastThree: '直近3期間と、その前の3期間',
      last: '最新と、その1つ前',
      lastYear: '最新と、1年前',
      custom: '期間を選ぶ',
    },
    before: '前',
    after: '後',
    from: 'から',
    to: 'まで',
    stepTitle: '1%で効く順',
    stepSentence: (goal: string, change: string): Sentence => [
      'かけ算でつながる要因は、1%の効き目が同じです。どれも1%で',
      `${goal}が${change}`,
      '。開きと動かしやすさで選びます。',
    ],
    limit: (factor: string, room: string) => `${factor}は上限100%まで、あと${room}です。`,
    backTitle: (before: string) => `${before}の水準に戻すと`,
    backSentence: (factor: string, change: string): Sentence => [
      'いちばんの詰まりは ',
      factor,
      ` です。ここだけ戻せば ${change} になります。`,
    ],
    backNone: '前より落ちた段階はありません。',
    pastTitle: '過去の最低・最高が続いたとき',
    down: '下ぶれ',
    up: '上ぶれ',
    pastSentence: (factor: string, best: string): Sentence => [
      '',
      factor,
      `は幅がもっとも大きく、過去に ${best} の期間もありました。まず原因を調べる候補です。`,
    ],
    waterfall: '増減の内訳',
    waterfallSentence: (
      goal: string,
      before: string,
      after: string,
      factor: string,
      part: string,
    ): Sentence => [
      `${goal}は ${before} から ${after} になりました。いちばん効いたのは `,
      factor,
      `(${part})です。内訳の合計は、増減にぴったり一致します。`,
    ],
    same: (goal: string) => `${goal}は変わっていません。`,
    columns: ['要因', '前', '後', '増減への寄与'],
    figure: (goal: string) => `${goal}の増減の内訳`,
    note: '寄与の合計は、増減にぴったり一致します(単独の積はLMDI法)。値なので、実績が変わったら書き出し直してください。',
    rate: (from: string, to: string) => `${from}→${to}の率`,
    unit: (from: string, to: string) => `${from}1件あたりの${to}`,
    lowSample: (cases: string) => `${cases}件だけの率です`,
  },
  trial: {
    title: '打ち手を試算する',
    landing: '着地見込',
    result: '見込み',
    chance: '届く確率',
    now: (value: string) => `いま ${value}`,
    ofTarget: (share: string) => `目標の${share}`,
    aim: '目安は80%',
    asNow: 'いまのまま',
    from: (value: string) => `${value} →`,
    reset: '全部いまに戻す',
    find: '届く値を探す',
    found: (factor: string, value: string): Sentence => [
      `${factor}だけなら `,
      value,
      ' で、平均して目標に届きます。',
    ],
    notFound: (factor: string) =>
      `${factor}だけでは、上限まで上げても目標に届きません。ほかの要因も動かしてください。`,
    assumes: (period: string, start: string) =>
      `${period} に効くものとして計算します。いまの値は、${start} からの実績です。`,
    funnel: 'つまみの上の線は計画です。段階の率をかけ合わせた計算です。',
    rate: '率は足し合わせられないので、着地を試算できません。件数や金額の指標を選んでください。',
    nothing: '残りの期間がないか、0や未入力の段階があるので、試算できません。期間を直してください。',
    bar: (now: string, then: string) => `確率は${now}から${then}になります。目安は80%です`,
    write: 'この案をシートに置く',
    columns: ['要因', 'いま', 'この案', '着地への効き'],
    figure: 'この案の着地見込',
    together: '全部',
  },
  figure: {
    write: '数字をシートに置く',
    writing: '置いています',
    place: (cell: string) => `選択中のセル(${cell})から置きます。空いたセルを選んでから押してください。`,
    written: (sheet: string, cells: string): Sentence => [
      '',
      `「${sheet}」シートの ${cells} に置きました。`,
      '値なので、実績が変わっても動きません。',
    ],
  },
  toTrial: '打ち手を試算する',
};

const en: typeof ja = {
  views: 'What the diagnosis shows',
  view: { situation: 'Situation', leverage: 'Levers', trial: 'Try out' },
  source: 'Table read',
  read: 'Read the selection',
  readAgain: 'Read again',
  reading: 'Reading the actuals',
  computing: 'Working out the outlook',
  empty: {
    title: 'Select a table of actuals',
    lead: 'Dates with columns of numbers, or stages with plan and actual, headings included. One cell inside the table will do.',
  },
  unreadable: {
    NO_NUMBERS: 'The selected table has no column of numbers. Select the actuals with their headings.',
    NO_TIME_AND_ONE_COLUMN:
      'The table has neither dates nor a second column to compare. Include the dates, or plan and actual.',
  },
  problems: {
    title: (n) => [
      '',
      n === 1 ? 'One cell is no number.' : `${n} cells are no numbers.`,
      ' Nothing was diagnosed.',
    ],
    toFix: 'To correct',
    cell: (address, text) => `${address} “${text}”`,
    letters: 'A zero or one seems to be a letter.',
    words: 'There are words in it. Keep only the number.',
    skip: (rows) => `Without the values of ${rows} it can be diagnosed`,
    blank: 'What is left out counts as missing, not as 0.',
    go: 'Leave them out and go on',
    more: (n) => `and ${n} more`,
  },
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
    choose: (name) => `Look at ${name}`,
  },
  leverage: {
    title: 'What moves the result',
    lead: (goal) => `${goal}, taken apart into factors that multiply.`,
    oneColumn:
      'One column cannot be taken apart. Select the columns of the stages before it too, such as inquiries and meetings.',
    notPositive: 'A stage is 0 or missing in one of the two periods. Choose other periods.',
    noHistory: 'There is nothing to compare with. Select two periods of actuals or more.',
    look: 'View',
    looks: { step: '1% more', back: 'Back to before', past: 'Past range' },
    lookPlan: 'Back to plan',
    compare: 'Compare',
    comparisons: {
      yearToDate: (months) => `This year (${months} months) with last`,
      lastThree: 'Last 3 periods with the 3 before',
      last: 'Latest with the one before',
      lastYear: 'Latest with a year ago',
      custom: 'Choose the periods',
    },
    before: 'Before',
    after: 'After',
    from: 'from',
    to: 'to',
    stepTitle: 'Effect of 1%',
    stepSentence: (goal, change) => [
      'Factors that multiply all do the same: 1% of any is ',
      `${change} ${goal}`,
      '. Choose by how far off and how easy to move.',
    ],
    limit: (factor, room) => `${factor} has ${room} left to 100%.`,
    backTitle: (before) => `Back to the level of ${before}`,
    backSentence: (factor, change) => [
      'The bottleneck is ',
      factor,
      `. Restoring it alone brings ${change}.`,
    ],
    backNone: 'No stage has fallen behind.',
    pastTitle: 'If the worst or best seen went on',
    down: 'Down',
    up: 'Up',
    pastSentence: (factor, best) => [
      '',
      factor,
      ` varies most and has been ${best}: look for the cause first.`,
    ],
    waterfall: 'Where the change comes from',
    waterfallSentence: (goal, before, after, factor, part) => [
      `${goal} went from ${before} to ${after}. What counted most: `,
      factor,
      ` (${part}). The parts add up to the change exactly.`,
    ],
    same: (goal) => `${goal} did not change.`,
    columns: ['Factor', 'Before', 'After', 'Contribution'],
    figure: (goal) => `Where the change of ${goal} comes from`,
    note: 'The contributions add up to the change exactly (LMDI). These are values: write them again when actuals change.',
    rate: (from, to) => `${from} → ${to}`,
    unit: (from, to) => `${to} per ${from}`,
    lowSample: (cases) => `a rate of only ${cases} cases`,
  },
  trial: {
    title: 'Try out a measure',
    landing: 'Landing',
    result: 'Result',
    chance: 'Chance',
    now: (value) => `now ${value}`,
    ofTarget: (share) => `${share} of target`,
    aim: '80% is the mark',
    asNow: 'as now',
    from: (value) => `${value} →`,
    reset: 'All back to now',
    find: 'Find what is enough',
    found: (factor, value) => [`${factor} alone reaches the target on average at `, value, '.'],
    notFound: (factor) => `${factor} alone does not reach the target even at its limit. Move others too.`,
    assumes: (period, start) => `Taken to work in ${period}. “Now” is the level since ${start}.`,
    funnel: 'The mark on each slider is the plan. The rates are multiplied.',
    rate: 'Rates do not add up to a landing. Choose a metric of counts or amounts.',
    nothing: 'There is no period left, or a stage is 0 or missing. Change the period.',
    bar: (now, then) => `The chance goes from ${now} to ${then}; 80% is the mark`,
    write: 'Write this to the sheet',
    columns: ['Factor', 'Now', 'This plan', 'Effect on landing'],
    figure: 'Landing with this plan',
    together: 'All',
  },
  figure: {
    write: 'Write the numbers',
    writing: 'Writing',
    place: (cell) => `Goes to the selected cell (${cell}). Select a free cell first.`,
    written: (sheet, cells) => [
      '',
      `Written to ${cells} on “${sheet}”.`,
      ' These are values and stay as they are.',
    ],
  },
  toTrial: 'Try out a measure',
};

export const diagnosisText = { ja, en };
