/** What a heading says about the numbers below it. */
import type { Direction } from '../../../src/core/judge/Direction.ts';

export type Role = 'actual' | 'target' | 'derived' | 'unknown';

const actualWords =
  /実績|実数|実際|実測|結果|達成数|達成額|\b(actuals?|results?|achieved|realised|realized|done)\b/i;
const targetWords =
  /目標|予算|計画|ターゲット|ノルマ|目安|予定|基準値|\b(targets?|goals?|budgets?|plan(ned)?|quotas?|objectives?)\b/i;
/** Computed from both: neither is to be coloured nor measured against. */
const derivedWords =
  /達成率|進捗率|達成度|消化率|目標比|予算比|計画比|前年比|前月比|対比|差異|差額|乖離|予実差|判定|状態|\b(variance|difference|diff|gap|achievement|attainment|progress|status|vs\.?|yoy|mom)\b|%\s*of/i;

export function roleOf(heading: string): Role {
  if (derivedWords.test(heading)) return 'derived';
  if (actualWords.test(heading)) return 'actual';
  return targetWords.test(heading) ? 'target' : 'unknown';
}

/** The heading without what makes it actual or target: 売上実績 and 売上目標 share 売上. */
export const stemOf = (heading: string): string =>
  heading
    .replace(new RegExp(actualWords.source, 'gi'), '')
    .replace(new RegExp(targetWords.source, 'gi'), '')
    .replace(/[値額数のー\-–_|/・:：()（）[\]\s]/g, '')
    .toLowerCase();

const lowerIsBetter =
  /解約|退会|離脱|離職|退職|直帰|返品|返金|返却|コスト|費用|経費|原価|人件費|クレーム|苦情|不良|不具合|欠品|欠勤|欠席|遅延|遅刻|遅れ|ミス|エラー|障害|事故|故障|残業|リードタイム|待ち時間|所要時間|応答時間|処理時間|在庫日数|滞留|未収|未払|貸倒|キャンセル|廃棄|ロス|赤字|負債|\b(churn(ed)?|attrition|bounces?|unsubscribes?|refunds?|returns|return rate|defects?|errors?|bugs?|incidents?|complaints?|cancell?ations?|costs?|expenses?|spend|cpa|cac|cpc|cpm|cpl|cpo|cpi|cogs|delays?|late|overtime|downtime|latency|lead time|wait(ing)? time|response time|scrap|waste|loss(es)?|debt|backlog)\b/i;
/** Less of something bad is good again. */
const reduction =
  /削減|低減|抑制|防止|阻止|節約|改善|回避|解消|\b(reduc\w*|saved|savings?|avoided|prevented|resolved)\b/i;
const inRange = /適正|範囲|レンジ|\b(within|in range|band)\b/i;

export function directionOf(headings: readonly string[]): Direction {
  const text = headings.join(' ').replace(/_/g, ' ');
  if (inRange.test(text)) return 'band';
  return lowerIsBetter.test(text) && !reduction.test(text) ? 'lower' : 'higher';
}
