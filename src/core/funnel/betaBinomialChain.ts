/** What is believed about a conversion rate: Beta(a, b). */
export interface RateBelief {
  readonly a: number;
  readonly b: number;
}

/** Jeffreys' posterior of a rate seen as `rate × cases` successes in `cases`: Beta(s + ½, n − s + ½). */
export function believedRate(rate: number, cases: number): RateBelief {
  const successes = rate * cases;
  return { a: successes + 0.5, b: Math.max(0, cases - successes) + 0.5 };
}

const NEGLIGIBLE = 1e-17;

/** The most probable number of successes among m: where the ratio of neighbouring probabilities crosses 1. */
function likeliest(m: number, { a, b }: RateBelief): number {
  const mode = a + b > 2 ? Math.floor(((m + 1) * (a - 1)) / (a + b - 2)) : Math.round((m * a) / (a + b));
  return Math.min(m, Math.max(0, mode));
}

/** Mean of `later[j]` over j ~ BetaBinomial(m, a, b), by ratios of neighbouring probabilities from the mode outwards. */
function expectation(later: Float64Array, m: number, belief: RateBelief): number {
  const { a, b } = belief;
  const mode = likeliest(m, belief);
  let mass = 1;
  let sum = later[mode]!;
  let weight = 1;
  for (let j = mode; j < m; j++) {
    const ratio = ((m - j) * (j + a)) / ((j + 1) * (m - j - 1 + b));
    weight *= ratio;
    mass += weight;
    sum += weight * later[j + 1]!;
    if (ratio < 1 && weight < NEGLIGIBLE * mass) break;
  }
  weight = 1;
  for (let j = mode; j > 0; j--) {
    const ratio = (j * (m - j + b)) / ((m - j + 1) * (j - 1 + a));
    weight *= ratio;
    mass += weight;
    sum += weight * later[j - 1]!;
    if (ratio < 1 && weight < NEGLIGIBLE * mass) break;
  }
  return sum / mass;
}

/**
 * P(at least `target` at the end | m enter a stage), for stages in funnel order and m up to `most`.
 * Exact backward recursion over beta-binomial transitions: fᵢ(m) = Σⱼ P(j | m, aᵢ, bᵢ) fᵢ₊₁(j). No sampling noise. What
 * was worked out stays, so that all stages of a funnel share it; cost grows with m².
 */
export function chancesThroughChain(beliefs: readonly RateBelief[], target: number, most: number) {
  const rows = Array.from({ length: beliefs.length + 1 }, () => new Float64Array(most + 1));
  const filled = rows.map(() => target);
  const rowUpTo = (stage: number, m: number): Float64Array => {
    for (; filled[stage]! <= m; filled[stage]!++)
      rows[stage]![filled[stage]!] = chance(stage, filled[stage]!);
    return rows[stage]!;
  };
  const chance = (stage: number, m: number): number =>
    stage === beliefs.length ? 1 : expectation(rowUpTo(stage + 1, m), m, beliefs[stage]!);
  return chance;
}
