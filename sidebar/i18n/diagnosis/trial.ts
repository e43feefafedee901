import type { Sentence } from '../reverse.ts';

/** 試算: sliders and what they answer. */
const ja = {
  trial: {
    landing: '着地見込',
    result: '見込み',
    chance: '届く確率',
    now: (value: string) => `いま ${value}`,
    ofTarget: (share: string) => `目標の${share}`,
    aim: '目安は80%',
    asNow: 'いまのまま',
    from: (value: string) => `${value} →`,
    perMonth: '/月',
    more: (n: number) => `ほかの要因 ${n}個`,
    reset: '全部いまに戻す',
    find: '届く値を探す',
    found: (factor: string, value: string, isAlone: boolean): Sentence => [
      isAlone ? `${factor}だけなら ` : `ほかがこの案のままなら、${factor}は `,
      value,
      ' で、平均して目標に届きます。',
    ],
    notFound: (factor: string) =>
      `${factor}だけでは、上限まで上げても目標に届きません。ほかの要因も動かしてください。`,
    assumes: (period: string, start: string) =>
      `${period}${/\d$/.test(period) ? ' ' : ''}に効くものとして計算します。いまの値は、${start} からの実績です。`,
    funnel: 'つまみの上の線は計画です。段階の率をかけ合わせた計算です。',
    rate: '率は足し合わせられないので、着地を試算できません。件数や金額の指標を選んでください。',
    nothing: '残りの期間がないか、0以下や未入力の段階があるので、試算できません。期間を直してください。',
    bar: (now: string, then: string) => `確率は${now}から${then}になります。目安は80%です`,
    columns: ['要因', 'いま', 'この案', '着地への効き'],
    figure: 'この案の着地見込',
  },
};

const en: typeof ja = {
  trial: {
    landing: 'Landing',
    result: 'Result',
    chance: 'Chance',
    now: (value) => `now ${value}`,
    ofTarget: (share) => `${share} of target`,
    aim: '80% is the mark',
    asNow: 'as now',
    from: (value) => `${value} →`,
    perMonth: '/month',
    more: (n) => `${n} more factors`,
    reset: 'All back to now',
    find: 'Find what is enough',
    found: (factor, value, isAlone) => [
      isAlone
        ? `${factor} alone reaches the target on average at `
        : `With the others as they stand, ${factor} reaches the target on average at `,
      value,
      '.',
    ],
    notFound: (factor) => `${factor} alone does not reach the target even at its limit. Move others too.`,
    assumes: (period, start) => `Taken to work in ${period}. “Now” is the level since ${start}.`,
    funnel: 'The mark on each slider is the plan. The rates are multiplied.',
    rate: 'Rates do not add up to a landing. Choose a metric of counts or amounts.',
    nothing: 'There is no period left, or a stage is 0, below it or missing. Change the period.',
    bar: (now, then) => `The chance goes from ${now} to ${then}; 80% is the mark`,
    columns: ['Factor', 'Now', 'This plan', 'Effect on landing'],
    figure: 'Landing with this plan',
  },
};

export const trialText = { ja, en };
