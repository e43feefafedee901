import type { FindingData } from '../Finding.ts';
import { english, japanese, type Sentence } from './words.ts';

/** `約10倍`, or the share when the ratio is no usual slip. */
function slip(
  d: FindingData,
  tenfold: (times: number) => string,
  share: (percent: unknown) => string,
): string {
  const times = d.slip as number | null;
  if (times === null) return share(d.share);
  return tenfold(Math.round(times >= 1 ? times : 1 / times));
}

const ja = {
  TARGETS_DO_NOT_ADD_UP: (d: FindingData): Sentence => ({
    title: slip(
      d,
      (times) => `計算が約${times}倍ずれています`,
      (share) => `計算は「${d.name}」の目標の${japanese.percent(share)}です`,
    ),
    detail: `${japanese.word(d.arithmetic)} = ${japanese.value(d.calculated)} ≠ ${d.name} ${japanese.value(d.stated)}`,
    remedy: 'どれか1つを直すと合います。',
  }),
  BASELINES_DO_NOT_ADD_UP: (d: FindingData): Sentence => ({
    title: `「${d.name}」の前年度の数字が式と合いません`,
    detail: `${japanese.word(d.arithmetic)} = ${japanese.value(d.calculated)} ≠ ${d.name} ${japanese.value(d.stated)}`,
    remedy: '数え方か期間が違っていないか、実績を確かめてください。',
  }),
  UNITS_ADDED: (d: FindingData): Sentence => ({
    title: `「${d.name}」で違う単位を足しています`,
    detail: `「${d.formula}」は、円と件や、件と%を足したり引いたりしています。`,
    remedy: '同じ単位の数どうしを足してください。',
  }),
  PERCENT_ON_RATE: (d: FindingData): Sentence => ({
    title: `「${d.name}」の式の%は、差とも増減とも読めます`,
    detail: `「${d.formula}」は、率に%を足し引きしています。`,
    remedy: '差なら「+ 0.005」、増減なら「× (1 + 0.5%)」と書いてください。',
  }),
  UNIT_OF_RESULT: (d: FindingData): Sentence => ({
    title: `「${d.name}」の単位が式と合いません`,
    detail: `「${d.formula}」の答えは、お金と数のどちらかが食い違っています。`,
    remedy: '単位か式を直してください。',
  }),
  SHARE_AS_GROWTH: (d: FindingData): Sentence => ({
    title: `「${d.rate}」を掛けると「${d.name}」が減ります`,
    detail: `1以下の率を掛けると小さくなります。掛けると ${japanese.value(d.multiplied)}、÷(1 − ${d.rate}) なら ${japanese.value(d.divided)} です。`,
    remedy: '初回と2回目以降に分けて足すか、(1 − 率) で割ってください。',
  }),
  RATE_AS_WHOLE_NUMBER: (d: FindingData): Sentence => ({
    title: `「${d.name}」の目標が ${japanese.value(d.target)} です`,
    detail: `${d.typed} は % ではなく、ただの数として入力されています。`,
    remedy: `${d.typed}% と入力してください。`,
  }),
  PERCENT_OR_POINTS: (d: FindingData): Sentence => ({
    title: `「${d.name}」の ${japanese.value(d.share)} はポイントか比率か決まっていません`,
    detail: d.base
      ? `前年度 ${japanese.value(d.base)} から、ポイントなら ${japanese.value(d.asPoints)}、比率なら ${japanese.value(d.asPercent)} です。`
      : '率の変化は、ポイントと比率で大きく違います。',
    remedy: '「+3.0pt」か「1.2倍」のように書いてください。',
  }),
  PERIODS_DO_NOT_ADD_UP: (d: FindingData): Sentence => ({
    title: `「${d.name}」と「${d.whole}」の目標が合いません`,
    detail: `${japanese.value(d.part)} × ${d.times} = ${japanese.value(d.total)} ≠ ${japanese.value(d.stated)}`,
    remedy: `均等に分けると ${japanese.value(d.even)} です。季節で変えるなら、合計を合わせてください。`,
  }),
  CHURN_CONTRADICTORY: (d: FindingData): Sentence => ({
    title: '解約率どうしが矛盾しています',
    detail: `月にそろえると「${d.first}」は ${japanese.value(d.firstMonthly)}、「${d.second}」は ${japanese.value(d.secondMonthly)} です。`,
    remedy: '片方が金額、片方が社数の率なら、名前にそう書いてください。同じなら、どちらかを直してください。',
  }),
  RETENTION_MIXED: (d: FindingData): Sentence => ({
    title: `「${d.retention}」${japanese.value(d.stated)} の内訳を確かめてください`,
    detail: `「${d.lost}」と「${d.gained}」から、足し算では ${japanese.value(d.simple)}、複利では ${japanese.value(d.compounded)} です。`,
    remedy: '両方が金額の率のときだけ成り立ちます。社数の率なら、金額の率に置き換えてください。',
  }),
  ORDER_RATE_MISSING: (d: FindingData): Sentence => ({
    title: `「${d.name}」の式に受注率がありません`,
    detail: `「${d.deals}」${japanese.value(d.count)} がそのまま受注になる計算です。1件あたり ${japanese.value(d.perDeal)} が要ります。`,
    remedy: '商談から受注へ進む率を足してください。',
  }),
  FULL_YEAR_ASSUMED: (d: FindingData): Sentence => ({
    title: `「${d.name}」が全員、初日に契約する計算です`,
    detail: `1件 ${japanese.value(d.perCustomer)} を1年分もらう前提です。毎月均等に増えると平均${d.months}か月分なので、${japanese.value(d.count)} ではなく ${japanese.value(d.needed)} が要ります。`,
    remedy: `式に × ${d.months} ÷ 12 を足すか、期初に契約が済む理由を残してください。`,
  }),
};

const en: typeof ja = {
  TARGETS_DO_NOT_ADD_UP: (d) => ({
    title: slip(
      d,
      (times) => `The arithmetic is off by about ${times}×`,
      (share) => `The arithmetic makes ${english.percent(share)} of the target "${d.name}"`,
    ),
    detail: `${english.word(d.arithmetic)} = ${english.value(d.calculated)} ≠ ${d.name} ${english.value(d.stated)}`,
    remedy: 'Any one of these repairs makes it right.',
  }),
  BASELINES_DO_NOT_ADD_UP: (d) => ({
    title: `Last year's numbers do not make "${d.name}"`,
    detail: `${english.word(d.arithmetic)} = ${english.value(d.calculated)} ≠ ${d.name} ${english.value(d.stated)}`,
    remedy: 'Check the actuals: something is counted differently or over another period.',
  }),
  UNITS_ADDED: (d) => ({
    title: `"${d.name}" adds different units`,
    detail: `"${d.formula}" adds or subtracts money and counts, or counts and percent.`,
    remedy: 'Add only numbers of the same unit.',
  }),
  PERCENT_ON_RATE: (d) => ({
    title: `The % in the formula of "${d.name}" may mean points or percent`,
    detail: `"${d.formula}" adds a percentage to a rate, or takes one off.`,
    remedy: 'Write "+ 0.005" for a difference, "× (1 + 0.5%)" for a change.',
  }),
  UNIT_OF_RESULT: (d) => ({
    title: `The unit of "${d.name}" does not fit its formula`,
    detail: `"${d.formula}" makes money where a count stands, or the reverse.`,
    remedy: 'Correct the unit or the formula.',
  }),
  SHARE_AS_GROWTH: (d) => ({
    title: `Multiplying by "${d.rate}" shrinks "${d.name}"`,
    detail: `A share of at most 1 makes it smaller: ${english.value(d.multiplied)} multiplied, ${english.value(d.divided)} with ÷ (1 − ${d.rate}).`,
    remedy: 'Add first and repeat purchases, or divide by (1 − rate).',
  }),
  RATE_AS_WHOLE_NUMBER: (d) => ({
    title: `The target of "${d.name}" is ${english.value(d.target)}`,
    detail: `${d.typed} is entered as a plain number, not as a percentage.`,
    remedy: `Enter ${d.typed}%.`,
  }),
  PERCENT_OR_POINTS: (d) => ({
    title: `"${d.name}": ${english.value(d.share)} may mean points or percent`,
    detail: d.base
      ? `From ${english.value(d.base)} last year it makes ${english.value(d.asPoints)} in points, ${english.value(d.asPercent)} in percent.`
      : 'For a rate, points and percent are far apart.',
    remedy: 'Write "+3.0pt" or "1.2 times".',
  }),
  PERIODS_DO_NOT_ADD_UP: (d) => ({
    title: `The targets "${d.name}" and "${d.whole}" disagree`,
    detail: `${english.value(d.part)} × ${d.times} = ${english.value(d.total)} ≠ ${english.value(d.stated)}`,
    remedy: `An even split is ${english.value(d.even)}; a seasonal one must keep the sum.`,
  }),
  CHURN_CONTRADICTORY: (d) => ({
    title: 'Two churn rates contradict each other',
    detail: `A month, "${d.first}" is ${english.value(d.firstMonthly)} and "${d.second}" ${english.value(d.secondMonthly)}.`,
    remedy: 'If one counts revenue and one accounts, say so in the names; else correct one.',
  }),
  RETENTION_MIXED: (d) => ({
    title: `Check what makes "${d.retention}" ${english.value(d.stated)}`,
    detail: `From "${d.lost}" and "${d.gained}" it is ${english.value(d.simple)} added up and ${english.value(d.compounded)} compounded.`,
    remedy: 'Valid only if both are revenue-based; replace rates that count accounts.',
  }),
  ORDER_RATE_MISSING: (d) => ({
    title: `The formula of "${d.name}" has no order rate`,
    detail: `Every one of "${d.deals}" ${english.value(d.count)} becomes an order; each must bring ${english.value(d.perDeal)}.`,
    remedy: 'Add the rate by which deals become orders.',
  }),
  FULL_YEAR_ASSUMED: (d) => ({
    title: `All of "${d.name}" would sign on the first day`,
    detail: `Each is taken to bring a full year of ${english.value(d.perCustomer)}. Signed evenly they bring ${d.months} months on average, so ${english.value(d.needed)} are needed instead of ${english.value(d.count)}.`,
    remedy: `Multiply by ${d.months} ÷ 12, or note why they sign at the start.`,
  }),
};

export const numberSentences = { ja, en };
