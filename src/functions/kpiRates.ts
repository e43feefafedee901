import { conversionRates } from '../core/funnel/conversionRates.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asNumber } from './boundary/readers.ts';
import { layOut, vector } from './boundary/vector.ts';

/**
 * @return {number[][]} 件数より1つ少ない転換率 / one rate fewer than there are counts
 * @example =KPI_RATES({400;80;40;12}) → {0.2;0.5;0.3}
 */
/**
 * 隣り合う段階の転換率。 / Conversion rates between neighbouring stages.
 * @param {number[][]} counts 段階の件数。1行か1列、2つ以上 / Stage counts, a row or column, two or more
 * @customfunction
 */
export function KPI_RATES(counts: unknown): Answer {
  return answer('KPI_RATES', () => {
    const stages = vector('counts', counts, asNumber);
    return layOut(conversionRates(stages.values), stages);
  });
}
