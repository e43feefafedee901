import type { FindingData } from '../Finding.ts';
import { english, japanese, type Sentence } from './words.ts';

const ja = {
  KPIS_TOO_MANY: (d: FindingData): Sentence => ({
    title: `KPIが${d.count}個あります${d.team ? `(${d.team})` : ''}`,
    detail: `1チーム${d.limit}個までが目安です。KGIへの効き目が小さいのは${japanese.list(d.names)}です。`,
    remedy: '効き目の小さい指標を、監視だけにしてください。',
  }),
  LAYER_MISSING: (d: FindingData): Sentence => ({
    title: `${japanese.word(d.layer)}指標がありません`,
    detail: layerCounts(d, ['先行', '中間', '遅行']),
    remedy: '早く動く指標、途中の指標、結果の指標を1つ以上置いてください。',
  }),
  VANITY_METRIC: (d: FindingData): Sentence => ({
    title: `「${d.name}」は成果につながりません`,
    detail: '増えてもKGIが動くとは限らない、見栄えの数字です。',
    remedy: `${japanese.word(d.replacement)} に替えるか、監視だけにしてください。`,
  }),
  FIELD_BLANK: (d: FindingData): Sentence => ({
    title: `「${japanese.word(d.heading)}」が空の指標が${(d.names as readonly string[]).length}個`,
    detail: `${japanese.list(d.names)} に入力がありません。`,
    remedy: `「${japanese.word(d.heading)}」の列を埋めてください。`,
  }),
  LOOK_NOT_DECIDED: (d: FindingData): Sentence => ({
    title: `${d.isWeekly ? '週に見る曜日・時刻' : ''}${d.isWeekly && d.isMonthly ? 'と' : ''}${d.isMonthly ? '月に見直す日' : ''}が決まっていません`,
    detail: '見る日が決まっていない数字は、期末まで見られないことがあります。',
    remedy: '「設計」の運用か、KPI設定で決めてください。',
  }),
  NOBODY_TO_TELL: (d: FindingData): Sentence => ({
    title: '知らせる相手がいない指標があります',
    detail: `${japanese.list(d.names)} は、境目を越えたら知らせることになっていますが、相手も担当も空です。`,
    remedy: '「知らせる相手」か「担当」を入力してください。',
  }),
  THRESHOLDS_CROSSED: (d: FindingData): Sentence => ({
    title: `「${d.name}」の境目が逆です`,
    detail: `達成が ${japanese.value(d.green)}、注意が ${japanese.value(d.yellow)} で、注意のほうが厳しくなっています。`,
    remedy: '2つの境目を入れ替えるか、向きを確かめてください。',
  }),
  SAME_NAME_TWO_DEFINITIONS: (d: FindingData): Sentence => ({
    title: `「${d.name}」の定義が2つあります`,
    detail: `一方は「${d.first}」、もう一方は「${d.second}」です。`,
    remedy: 'どちらかにそろえるか、名前を分けてください。',
  }),
  SAME_NAME_TWICE: (d: FindingData): Sentence => ({
    title: `「${d.name}」の行が2つあります`,
    detail: `どちらも「${d.first}」です。式がどちらを指すのか決まりません。`,
    remedy: '1行にまとめるか、名前を分けてください。',
  }),
  CANCELLATIONS_DIFFER: (d: FindingData): Sentence => ({
    title: '取消(キャンセル)の扱いが2通りあります',
    detail: `「${d.first}」は「${d.without}」、「${d.second}」は「${d.including}」で数えています。`,
    remedy: '取消を除くか含めるか、全部の行でそろえてください。',
  }),
  DEFINITION_LEFT_OPEN: (d: FindingData): Sentence => ({
    title: `「${d.name}」の定義が1つに決まっていません`,
    detail: `「${japanese.word(d.heading)}」が「${d.text}」で、数える人によって変わります。`,
    remedy: 'どちらか1つを書いてください。',
  }),
  TARGET_UNCHANGED: (d: FindingData): Sentence => ({
    title: `「${d.name}」の目標が前年度と同じです`,
    detail: `目標も前年度も ${japanese.value(d.target)} です。`,
    remedy: '前年度の数字が今年も正しい理由を確かめ、必要なら目標を直してください。',
  }),
  DEFINITION_CHANGED: (d: FindingData): Sentence => ({
    title: `「${d.name}」の定義が期中に変わりました`,
    detail: `${d.begins} に始まった系列の途中、${d.day} に変わっています。前後の数字は比べられません。`,
    remedy: '始めから数え直すか、名前を分けて別の系列にしてください。',
  }),
  RATE_ADDED_UP: (d: FindingData): Sentence => ({
    title: `率の「${d.name}」を${japanese.word(d.now)}しています`,
    detail: '月ごとの率を足したり平均したりすると、件数の多い月も少ない月も同じ重みになります。',
    remedy: `期間のまとめを「${japanese.word(d.right)}」にしてください。`,
  }),
  STOCK_ADDED_UP: (d: FindingData): Sentence => ({
    title: `「${d.name}」は足せない数です`,
    detail: 'ある時点の残りを数えるので、毎月の値を足しても年の値になりません。',
    remedy: `期間のまとめを「${japanese.word(d.right)}」にしてください。`,
  }),
  UNIQUE_ADDED_UP: (d: FindingData): Sentence => ({
    title: `「${d.name}」は足すと重複します`,
    detail: '重複を除いた人数は、月ごとの合計と年の人数が違います。',
    remedy: `期間のまとめを「${japanese.word(d.right)}」にするか、延べ数で数えてください。`,
  }),
  VOLUME_WITHOUT_GUARD: (d: FindingData): Sentence => ({
    title: `「${d.name}」に質の見張りがありません`,
    detail: '数だけを追うと、質が落ちても気づけません。',
    remedy: d.suggestion
      ? `「${d.suggestion}」を質の見張りにしてください。`
      : '次の段階の率などを選んでください。',
  }),
  QUALITATIVE_WITHOUT_PROXY: (d: FindingData): Sentence => ({
    title: `「${d.name}」は外から見えません`,
    detail: '何を数えるかが決まっていないので、だれが測っても同じ数字にはなりません。',
    remedy: `代わりに数えられる数字を置いてください。例:${japanese.word(d.proxy)}。`,
  }),
  SOURCE_NOT_DECIDED: (d: FindingData): Sentence => ({
    title: `「${d.name}」をどこで見るかが決まっていません`,
    detail: `取得元が「${d.source}」で、ほかの人が同じ数字を確かめられません。`,
    remedy: '数字が残っている画面・帳票・シートの名前を書いてください。',
  }),
  DEFINITION_LEFT_TO_JUDGEMENT: (d: FindingData): Sentence => ({
    title: `「${d.name}」は数える人によって変わります`,
    detail: `「${japanese.word(d.heading)}」の「${d.text}」は、「${d.word}」の見分け方が決まっていません。`,
    remedy: 'だれが数えても同じになる条件を書いてください。例:予算と時期を聞けた案件数。',
  }),
  JUDGED_BEFORE_UPDATED: (d: FindingData): Sentence => ({
    title: `「${d.name}」は判定するときに数字がありません`,
    detail: `評価期間は${japanese.word(d.evaluation)}ですが、更新は${japanese.word(d.cadence)}です。`,
    remedy: '更新を早めるか、評価期間を更新に合わせてください。',
  }),
};

const en: typeof ja = {
  KPIS_TOO_MANY: (d) => ({
    title: `There are ${d.count} KPIs${d.team ? ` (${d.team})` : ''}`,
    detail: `A team can steer by up to ${d.limit}. The KGI moves least with ${english.list(d.names)}.`,
    remedy: 'Only watch those with the least effect.',
  }),
  LAYER_MISSING: (d) => ({
    title: `There is no ${english.word(d.layer).toLowerCase()} metric`,
    detail: layerCounts(d, ['leading ', 'intermediate ', 'lagging ']),
    remedy: 'Have at least one early sign, one step on the way and one result.',
  }),
  VANITY_METRIC: (d) => ({
    title: `"${d.name}" leads to no result`,
    detail: 'It looks good, but the KGI need not move when it grows.',
    remedy: `Count ${english.word(d.replacement)} instead, or only watch it.`,
  }),
  FIELD_BLANK: (d) => ({
    title: `"${english.word(d.heading)}" is blank for ${(d.names as readonly string[]).length} KPIs`,
    detail: `Nothing is entered for ${english.list(d.names)}.`,
    remedy: `Fill the column "${english.word(d.heading)}".`,
  }),
  LOOK_NOT_DECIDED: (d) => ({
    title: `The ${d.isWeekly ? 'weekly' : ''}${d.isWeekly && d.isMonthly ? ' and the ' : ''}${d.isMonthly ? 'monthly' : ''} look is not decided`,
    detail: 'Numbers without a day to look at them may not be seen until the end.',
    remedy: 'Decide it under Rhythm in “Design” or in the settings sheet.',
  }),
  NOBODY_TO_TELL: (d) => ({
    title: 'There are KPIs with nobody to tell',
    detail: `Somebody is to be told when ${english.list(d.names)} crosses a threshold, but neither a person nor an owner is named.`,
    remedy: 'Fill “Tell whom” or the owner.',
  }),
  THRESHOLDS_CROSSED: (d) => ({
    title: `The thresholds of "${d.name}" are reversed`,
    detail: `Green begins at ${english.value(d.green)}, yellow at ${english.value(d.yellow)}, which is harder to reach.`,
    remedy: 'Swap the two, or check the direction.',
  }),
  SAME_NAME_TWO_DEFINITIONS: (d) => ({
    title: `"${d.name}" has two definitions`,
    detail: `One is "${d.first}", the other "${d.second}".`,
    remedy: 'Agree on one of them, or give them two names.',
  }),
  SAME_NAME_TWICE: (d) => ({
    title: `"${d.name}" has two rows`,
    detail: `Both are "${d.first}"; no formula can say which one it means.`,
    remedy: 'Join them in one row, or give them two names.',
  }),
  CANCELLATIONS_DIFFER: (d) => ({
    title: 'Cancellations are treated in two ways',
    detail: `"${d.first}" counts "${d.without}", "${d.second}" counts "${d.including}".`,
    remedy: 'Leave cancellations out everywhere, or count them everywhere.',
  }),
  DEFINITION_LEFT_OPEN: (d) => ({
    title: `The definition of "${d.name}" leaves a choice`,
    detail: `"${english.word(d.heading)}" says "${d.text}": two people would count differently.`,
    remedy: 'Write one of the two.',
  }),
  TARGET_UNCHANGED: (d) => ({
    title: `The target of "${d.name}" is last year's`,
    detail: `Target and last year are both ${english.value(d.target)}.`,
    remedy: 'Ask why last year is right again, and change the target if it is not.',
  }),
  DEFINITION_CHANGED: (d) => ({
    title: `The definition of "${d.name}" changed during the year`,
    detail: `It changed on ${d.day}, within the series that began ${d.begins}; the two parts do not compare.`,
    remedy: 'Recount from the start, or continue under another name.',
  }),
  RATE_ADDED_UP: (d) => ({
    title: `The rate "${d.name}" is joined by "${english.word(d.now)}"`,
    detail: 'Adding or averaging monthly rates gives a slow month the weight of a busy one.',
    remedy: `Set its aggregation to "${english.word(d.right)}".`,
  }),
  STOCK_ADDED_UP: (d) => ({
    title: `"${d.name}" cannot be added up`,
    detail: 'It counts what is there at one moment; months do not add up to a year.',
    remedy: `Set its aggregation to "${english.word(d.right)}".`,
  }),
  UNIQUE_ADDED_UP: (d) => ({
    title: `"${d.name}" overlaps when added up`,
    detail: 'People counted once a month are more than people counted once a year.',
    remedy: `Set its aggregation to "${english.word(d.right)}", or count visits instead.`,
  }),
  VOLUME_WITHOUT_GUARD: (d) => ({
    title: `"${d.name}" has no quality guard`,
    detail: 'Chasing the count alone, nobody sees the quality fall.',
    remedy: d.suggestion
      ? `Watch "${d.suggestion}" beside it.`
      : 'Choose the rate of the next stage, for instance.',
  }),
  QUALITATIVE_WITHOUT_PROXY: (d) => ({
    title: `"${d.name}" cannot be observed`,
    detail: 'It is not said what is counted, so no two people get the same number.',
    remedy: `Put a number in its place that can be counted, e.g. ${english.word(d.proxy)}.`,
  }),
  SOURCE_NOT_DECIDED: (d) => ({
    title: `It is not decided where to look up "${d.name}"`,
    detail: `Its source is "${d.source}": nobody else can check the number.`,
    remedy: 'Name the screen, report or sheet that keeps it.',
  }),
  DEFINITION_LEFT_TO_JUDGEMENT: (d) => ({
    title: `"${d.name}" depends on who counts`,
    detail: `${english.word(d.heading)} is "${d.text}", but how to tell "${d.word}" is not written.`,
    remedy: 'Write a condition anybody would apply alike, such as: deals with budget and date known.',
  }),
  JUDGED_BEFORE_UPDATED: (d) => ({
    title: `There is no number yet when "${d.name}" is judged`,
    detail: `It is judged every ${english.word(d.evaluation).toLowerCase()}, but updated ${english.word(d.cadence).toLowerCase()}.`,
    remedy: 'Update it sooner, or judge it as often as it is updated.',
  }),
};

function layerCounts(d: FindingData, words: readonly [string, string, string]): string {
  const counts = d.counts as { leading: number; intermediate: number; lagging: number };
  return `${words[0]}${counts.leading}・${words[1]}${counts.intermediate}・${words[2]}${counts.lagging}`;
}

export const definitionSentences = { ja, en };
