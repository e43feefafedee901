import { foldWord } from '../words/foldWord.ts';
import { isPrice, isRevenue } from '../words/nameMeanings.ts';

/**
 * What a number measures. `price` is money for one of something, `squared` money by money; `number` has no
 * unit; `unknown` fits anything.
 */
export type QuantityKind = 'money' | 'price' | 'squared' | 'count' | 'ratio' | 'point' | 'number' | 'unknown';

const KINDS_OF_UNITS: readonly (readonly [RegExp, QuantityKind])[] = [
  [/^([千万億]?円|yen|jpy|¥|\$|usd|ドル)(\/|per|$)/, 'money'],
  [/^(%|percent|パーセント)$/, 'ratio'],
  [/^(p?pt|ポイント|points?)$/, 'point'],
  [/^(倍|回|点|times|multiple|x|日|か月|時間|秒|days|months|hours|seconds)$/, 'number'],
];

const KINDS_OF_NAMES: readonly (readonly [RegExp, QuantityKind])[] = [
  [/率$|割合|シェア|^c[vt]r$|rate$|share$/, 'ratio'],
  [/費$|粗利|利益|金額|コスト|cost|profit/, 'money'],
  [/[数件]$|^uu$|^pv$|トラフィック|セッション|リード|顧客|会員|訪問|traffic|sessions|users|leads/, 'count'],
];

/** What a quantity measures by its unit; by its name where the unit is blank or says too little. */
export function quantityKind(name: string, unit: string): QuantityKind {
  const word = foldWord(unit);
  const byUnit = KINDS_OF_UNITS.find(([pattern]) => pattern.test(word))?.[1];
  // 単価 is written in 円, as sales are, but is money for one order.
  if (byUnit === 'money' && (isPrice(name) || /\/|per/.test(word))) return 'price';
  if (byUnit) return byUnit;
  return word === '' ? kindOfName(name) : 'count';
}

function kindOfName(name: string): QuantityKind {
  const word = foldWord(name);
  const byName = KINDS_OF_NAMES.find(([pattern]) => pattern.test(word))?.[1];
  if (byName === 'ratio') return byName;
  if (isPrice(name)) return 'price';
  if (isRevenue(name)) return 'money';
  return byName ?? 'unknown';
}
