import { normalQuantile } from '../distributions/normal.ts';
import { KpiError } from '../errors/KpiError.ts';

/**
 * Lower and upper bound of a rate seen as `successes` of `trials`: the score interval. Source: E. B. Wilson, Probable
 * inference, the law of succession, and statistical inference (1927); formula as in R. G. Newcombe (1998), method 3.
 *
 * @param level Confidence, in (0, 1).
 * @throws NOT_POSITIVE, NEGATIVE, SUCCESSES_EXCEED_TRIALS, LEVEL_OUT_OF_RANGE
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  level: number,
): readonly [lower: number, upper: number] {
  if (!(trials > 0)) throw new KpiError('NOT_POSITIVE', { argument: 'trials', value: trials });
  if (!(successes >= 0)) throw new KpiError('NEGATIVE', { argument: 'successes', value: successes });
  if (successes > trials) throw new KpiError('SUCCESSES_EXCEED_TRIALS', { value: successes, trials });
  if (!(level > 0 && level < 1))
    throw new KpiError('LEVEL_OUT_OF_RANGE', { argument: 'level', value: level });

  const rate = successes / trials;
  const z = normalQuantile((1 + level) / 2);
  const weight = (z * z) / trials;
  const centre = (rate + weight / 2) / (1 + weight);
  const margin = Math.sqrt(weight * (rate * (1 - rate) + weight / 4)) / (1 + weight);
  // A rate never seen (always seen) has 0 (1) as its bound exactly; rounding must not move it.
  return [
    successes === 0 ? 0 : Math.max(0, centre - margin),
    successes === trials ? 1 : Math.min(1, centre + margin),
  ];
}
