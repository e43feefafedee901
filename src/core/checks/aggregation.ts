import { isRatio, type Kpi } from '../model/Kpi.ts';
import { isRate, measureOf } from '../model/units.ts';
import { AGGREGATIONS, type Aggregation } from '../model/vocabulary.ts';
import { foldWord } from '../words/foldWord.ts';
import type { Check, Finding } from './Finding.ts';

/** Levels at a moment: twelve month-ends do not add up to a year. */
const STOCK =
  /期末|残高|在庫|在籍|フォロワー|会員数|契約社数|契約数残|有効.*(顧客|会員)|リスト数|^mrr$|\(mrr\)|^arr$|\(arr\)|activecustomers|headcount|atperiodend|listsize/;

/** Counted without repeats: a person of three months is one person of the year. */
const UNIQUE = /(^|[^a-z])uu($|[^a-z])|ユニーク|unique|重複を除|実人数/;

/** Periods are joined the way the number allows; a rate is never added or averaged. */
export const aggregation: Check = {
  id: 'aggregation',
  run: ({ plan }) => plan.kpis.flatMap((kpi) => misjoined(kpi)),
};

function misjoined(kpi: Kpi): Finding[] {
  const now = kpi.aggregation;
  if (now === null) return [];
  const isQuotient = isRate(kpi.unit) || isRatio(kpi);
  if (isQuotient && (now === 'sum' || now === 'mean'))
    return [finding(kpi, now, 'ratioOfSums', 'RATE_ADDED_UP')];
  if (isQuotient || now !== 'sum') return [];
  const text = foldWord(`${kpi.name} ${kpi.numerator}`);
  if (STOCK.test(text)) return [finding(kpi, now, 'last', 'STOCK_ADDED_UP')];
  if (UNIQUE.test(text) && measureOf(kpi.unit) === 'count') {
    return [finding(kpi, now, 'recompute', 'UNIQUE_ADDED_UP')];
  }
  return [];
}

function finding(
  kpi: Kpi,
  now: Aggregation,
  right: Aggregation,
  code: 'RATE_ADDED_UP' | 'STOCK_ADDED_UP' | 'UNIQUE_ADDED_UP',
): Finding {
  return {
    code,
    severity: code === 'RATE_ADDED_UP' ? 'fix' : 'review',
    places: [{ kpi: kpi.id, field: 'aggregation' }],
    data: { name: kpi.name, now: AGGREGATIONS[now], right: AGGREGATIONS[right] },
    fixes: [
      {
        code: 'SET_AGGREGATION',
        data: { right: AGGREGATIONS[right] },
        edits: [{ kind: 'set', kpi: kpi.id, values: { aggregation: right } }],
      },
    ],
  };
}
