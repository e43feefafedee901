import { KpiError } from '../core/errors/KpiError.ts';
import { expectNotNegative, expectUsableRates } from '../core/funnel/checks.ts';
import { safeVolumes } from '../core/funnel/safe.ts';
import { type Answer, answer } from './boundary/answer.ts';
import { asNumber } from './boundary/readers.ts';
import { optional, required } from './boundary/singleCell.ts';
import { asCases, asProbability, isOmitted } from './boundary/statistics.ts';
import { layOut, vector } from './boundary/vector.ts';

/** Uncertain rates are integrated stage by stage, which takes time. */
const MOST_UNCERTAIN = 20;

/**
 * @return {number[][]} rates より1つ多い件数。各段階はその段階だけで見た必要数 / one count more than there are rates, each stage an answer of its own
 * @example =KPI_REVERSE_SAFE(12, {25%;40%;30%}) → {551;136;53;12}
 * @example =KPI_REVERSE_SAFE(12, {25%;40%;30%}, 90%, {200;60;100}) → {635;153;56;12}
 */
/**
 * 目標に confidence の確率で届く各段階の件数。 / Counts that reach the target with the given chance.
 * @param {number} target 目標の件数 / Target count
 * @param {number[][]} rates 段階間の転換率。1行か1列 / Rates between stages, a row or column
 * @param {number} confidence 届く確率 (標準 90%) / Probability (default 90%)
 * @param {number[][]} samples 任意。各率を測った母数。少ないほど多めに / Optional: cases behind each rate; few ask for more
 * @customfunction
 */
export function KPI_REVERSE_SAFE(
  target: unknown,
  rates: unknown,
  confidence: unknown,
  samples: unknown,
): Answer {
  return answer('KPI_REVERSE_SAFE', () => {
    const goal = required('target', target, asNumber);
    expectNotNegative('target', goal);
    const stages = vector('rates', rates, asNumber);
    expectUsableRates(stages.values);
    const probability = optional('confidence', confidence, asProbability, 0.9);
    const cases = isOmitted(samples) ? null : vector('samples', samples, asCases).values;
    if (cases !== null && cases.length > MOST_UNCERTAIN)
      throw new KpiError('TOO_MANY_RATES', { argument: 'samples', got: cases.length, most: MOST_UNCERTAIN });
    if (cases !== null && cases.length !== stages.values.length)
      throw new KpiError('SAMPLES_AND_RATES', { samples: cases.length, rates: stages.values.length });
    return layOut(safeVolumes(goal, stages.values, probability, cases), stages);
  });
}
