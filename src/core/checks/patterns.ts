import { foldWord } from '../words/foldWord.ts';
import { nameMatcher } from '../words/nameMatcher.ts';

/** What would be earned in a year at today's contracts: it counts a new one in full. */
export const isRunRate = nameMatcher(/[am]rr(\(|$)|経常/);

/** A rate by which deals become orders. */
export const isOrderRate = nameMatcher(
  /受注率|成約率|契約率|購入率|cvr|クロージング|winrate|closerate|conversion|order(rate)?$/,
);

export const isNewCustomers = nameMatcher(
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
