import { findRoot } from './findRoot.ts';

const MOST_DOUBLINGS = 200;

/**
 * The shortest vector z with Σ slopesᵢ zᵢ = goal and low ≤ z ≤ high. By the optimality conditions it is
 * clamp(λ · slopes) for one number λ, and the sum rises with λ. Where the bounds do not allow the goal,
 * the vector that comes nearest to it.
 */
export function leastNorm(
  slopes: readonly number[],
  goal: number,
  low: readonly number[],
  high: readonly number[],
): number[] {
  const at = (lambda: number): number[] =>
    slopes.map((slope, i) => Math.min(Math.max(lambda * slope, low[i]!), high[i]!));
  const miss = (lambda: number): number => at(lambda).reduce((sum, z, i) => sum + z * slopes[i]!, -goal);
  const towards = miss(0) < 0 ? 1 : -1;
  const squares = slopes.reduce((sum, slope) => sum + slope * slope, 0);
  let reach = towards * Math.max(Math.abs(goal) / squares, 1e-12);
  if (!Number.isFinite(reach)) return at(0);
  for (let count = 0; count < MOST_DOUBLINGS && miss(reach) * towards < 0; count++) reach *= 2;
  return miss(reach) * towards < 0 ? at(reach) : at(findRoot(miss, 0, reach));
}
