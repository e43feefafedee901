import { foldWord } from '../words/foldWord.ts';

const matcher =
  (pattern: RegExp) =>
  (name: string): boolean =>
    pattern.test(foldWord(name));

/** What people feel, know or associate: never a factor. 認知者数 and 購入意向率 are counts of people. */
export const isAttitude = matcher(
  /満足|想起|連想|知覚品質|好意|信頼度|愛着|共感|ロイヤ?リティ|理解度|satisfaction|recall|association|perceivedquality|favou?rability|loyalty|trust/,
);

/** A share of customers who stay or come back. */
export const isRetention = matcher(
  /継続率|リピート率|定着率|維持率|リテンション|retention|repeat(purchase)?rate/,
);

/** People who are already customers, on whom a retention rate may act. */
export const isExistingBase = matcher(
  /既存|期首|更新対象|会員|契約者|契約数|契約社数|継続対象|購入者|在籍|existing|start|due|member|subscriber|buyers|base/,
);

/** Money per order or customer. */
export const isPrice = matcher(/単価|客単価|aov|arpa|arpu|平均.*額|価格|price|value|dealsize|perorder/);

/** Money earned. */
export const isRevenue = matcher(/売上|月商|年商|受注額|受注金額|収益|mrr|arr|revenue|sales|bookings/);

/** What would be earned in a year at today's contracts: it counts a new one in full. */
export const isRunRate = matcher(/[am]rr(\(|$)|経常/);

/** A rate by which deals become orders. */
export const isOrderRate = matcher(
  /受注率|成約率|契約率|購入率|cvr|クロージング|winrate|closerate|conversion|order(rate)?$/,
);

export const isNewCustomers = matcher(
  /新規.*(顧客|契約|会員|社数|受注数)|newcustomers|newaccounts|newcontracts/,
);

/** The order in which one flow of people passes its stages. A rate is no stage. */
const STAGES: readonly RegExp[] = [
  /^(見込み?客|リード|問い?合わ?せ|leads|inquiries)(件)?数?$/,
  /^(mql|有望リード)(件)?数?s?$/,
  /^(sql)(件)?数?s?$/,
  /^(アポ|アポイント|appointments)(件)?数?$/,
  /^(商談|案件|meetings|deals|opportunities)(件|化)?数?$/,
  /^(受注|成約|契約|注文|orders|wins)(件)?数?$/,
  /^(顧客|customers)(件)?数?$/,
];

/** Which stage of the flow リード → 商談 → 受注 → 顧客 a name counts; null for anything else. */
export function funnelStage(name: string): number | null {
  const folded = foldWord(name).replace(/\(.*?\)/g, '');
  const stage = STAGES.findIndex((pattern) => pattern.test(folded));
  return stage < 0 ? null : stage;
}

export const isDealCount = (name: string): boolean => funnelStage(name) === 4;
