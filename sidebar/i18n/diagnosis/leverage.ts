import type { Sentence } from '../reverse.ts';
import { moved } from './moved.ts';

/** 効きどころ: comparisons, bars and the sentences about them. */
const ja = {
  leverage: {
    title: 'どこを動かすと効くか',
    lead: (goal: string) => `${goal}を、かけ算でつながる要因に分けて調べます。`,
    oneColumn:
      '列が1つなので、要因に分けられません。問い合わせ、アポ、受注のような段階の列も一緒に選んでください。',
    rateMetric: '率の列は、かけ算の要因に分けられません。件数や金額の指標を選んでください。',
    notPositive: 'くらべる2つの期間に、0以下や未入力の段階があります。期間を選び直してください。',
    noHistory: 'くらべる期間がありません。2期間以上の実績を含めて選んでください。',
    noPast: '過去の幅を出すには、2期間以上の実績が必要です。',
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
    andMore: (hidden: number, all: number) => (hidden > 0 ? `など${all}個` : ''),
    strongest: (factors: string, goal: string, change: string, n: number): Sentence => [
      '1%上げていちばん効くのは ',
      factors,
      ` です。${n > 1 ? 'どれも、' : ''}${goal}が ${moved(change).join(' ')}。目標までの開きと、動かしやすさも見て選びます。`,
    ],
    more: (n: number) => `ほか${n}個は、数字をシートに置くとすべて見られます。`,
    limit: (factor: string, room: string) => `${factor}は上限100%まで、あと${room}ポイントです。`,
    atLimit: (factor: string) => `${factor}はもう上限の100%で、これ以上は上げられません。`,
    backTitle: (before: string) => `${before}の水準に戻すと`,
    backSentence: (factor: string, goal: string, change: string): Sentence => [
      'いちばんの詰まりは ',
      factor,
      ` です。ここだけ戻せば、${goal}が ${moved(change).join(' ')}。`,
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
    others: (n: number) => `ほか${n}個の合計`,
    same: (goal: string) => `${goal}は変わっていません。`,
    columns: ['要因', '前', '後', '増減への寄与'],
    figure: (goal: string) => `${goal}の増減の内訳`,
    note: '寄与の合計は、増減にぴったり一致します(単独の積はLMDI法)。値なので、実績が変わったら書き出し直してください。',
    rate: (from: string, to: string) => `${from}→${to}の率`,
    unit: (from: string, to: string) => `${from}1件あたりの${to}`,
    lowSample: (cases: string) => `${cases}件だけの率です`,
    chain: {
      title: 'かけ算に使う列',
      hint: '道すじの段階でない列は、外してください。',
    },
    figures: {
      step: {
        columns: ['要因', 'いま', '1%上げたときの増減'],
        note: 'ほかの要因はいまのままとした計算です。値なので、実績が変わったら書き出し直してください。',
      },
      back: {
        columns: ['要因', 'いま', '戻す水準', '戻したときの増減'],
        note: '1つだけ戻したときの増減です。足し合わせても、全部戻したときの値にはなりません。',
      },
      past: {
        columns: ['要因', '過去の最低', '過去の最高', '最低が続いたとき', '最高が続いたとき'],
        note: '1つの期間の最低と最高が、そのまま続いたときの増減です。',
      },
    },
  },
};

const en: typeof ja = {
  leverage: {
    title: 'What moves the result',
    lead: (goal) => `${goal}, taken apart into factors that multiply.`,
    oneColumn:
      'One column cannot be taken apart. Select the columns of the stages before it too, such as inquiries and meetings.',
    rateMetric: 'A rate cannot be taken apart into factors. Choose a metric of counts or amounts.',
    notPositive: 'A stage is 0, below it or missing in one of the two periods. Choose other periods.',
    noHistory: 'There is nothing to compare with. Select two periods of actuals or more.',
    noPast: 'A past range takes two periods of actuals or more.',
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
      'Factors that multiply all do the same: 1% of any changes ',
      `${goal} by ${change}`,
      '. Choose by how far off and how easy to move.',
    ],
    andMore: (hidden) => (hidden > 0 ? ` and ${hidden} more` : ''),
    strongest: (factors, goal, change, n) => [
      'The strongest 1% is that of ',
      factors,
      `: ${goal} changes by ${change}${n > 1 ? ' with each' : ''}. Also weigh how far off it is and how easy to move.`,
    ],
    more: (n) => `${n} more: write the numbers to see them all.`,
    limit: (factor, room) => `${factor} has ${room} points left to 100%.`,
    atLimit: (factor) => `${factor} is at its limit of 100% and cannot rise.`,
    backTitle: (before) => `Back to the level of ${before}`,
    backSentence: (factor, goal, change) => [
      'The bottleneck is ',
      factor,
      `. Restoring it alone changes ${goal} by ${change}.`,
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
    others: (n) => `${n} others together`,
    same: (goal) => `${goal} did not change.`,
    columns: ['Factor', 'Before', 'After', 'Contribution'],
    figure: (goal) => `Where the change of ${goal} comes from`,
    note: 'The contributions add up to the change exactly (LMDI). These are values: write them again when actuals change.',
    rate: (from, to) => `${from} → ${to}`,
    unit: (from, to) => `${to} per ${from}`,
    lowSample: (cases) => `a rate of only ${cases} cases`,
    chain: {
      title: 'Columns that multiply',
      hint: 'Untick what is no step on the way.',
    },
    figures: {
      step: {
        columns: ['Factor', 'Now', 'Effect of 1%'],
        note: 'The others as they are. These are values: write them again when actuals change.',
      },
      back: {
        columns: ['Factor', 'Now', 'Restored to', 'Effect'],
        note: 'Each restored alone; the effects do not add up to that of all together.',
      },
      past: {
        columns: ['Factor', 'Lowest', 'Highest', 'If the lowest went on', 'If the highest went on'],
        note: 'If the lowest or highest value of a single period went on.',
      },
    },
  },
};

export const leverageText = { ja, en };
