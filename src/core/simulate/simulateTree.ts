import { KpiError } from '../errors/KpiError.ts';
import { evaluate } from '../tree/evaluate.ts';
import { gradient } from '../tree/gradient.ts';
import type { Tape } from '../tree/Tape.ts';
import { conditionalChance } from './conditionalChance.ts';
import type { Driver } from './Driver.ts';
import { isAffineIn } from './isAffineIn.ts';
import { logNormalProduct } from './logNormalProduct.ts';
import { sobolResults } from './sobolResults.ts';
import type { TreeOutcome } from './TreeOutcome.ts';

/** How far each driver's usual variation moves the result, to first order. */
function reaches(tape: Tape, drivers: readonly Driver[]): number[] {
  const { derivatives } = gradient(
    tape,
    drivers.map(({ value }) => value),
  );
  return drivers.map(({ value, scale, kind }, i) => {
    const relative = kind === 'logitNormal' ? scale * (1 - value) : scale;
    return Math.abs(derivatives[i]! * value * relative);
  });
}

/** The last digits of 100 × 0.29 must not keep it below a target of 29. */
const ROUNDING = 1e-13;

/**
 * What a tree comes to when its drivers vary: exact for a product of log-normal drivers, otherwise on scrambled Sobol
 * points, with the strongest driver that enters as a straight line integrated exactly.
 *
 * @param trials number of points
 * @throws TREE_NOT_FINITE when a division comes out by 0
 */
export function simulateTree(
  tape: Tape,
  drivers: readonly Driver[],
  target: number,
  trials: number,
): TreeOutcome {
  const goal = target - ROUNDING * Math.abs(target);
  if (drivers.every(({ kind }) => kind === 'fixed')) {
    const value = evaluate(
      tape,
      drivers.map((driver) => driver.value),
    );
    return { probability: value >= goal ? 1 : 0, low: value, median: value, high: value };
  }
  const exact = logNormalProduct(tape, drivers, goal);
  if (exact !== null) return exact;
  const importance = reaches(tape, drivers);
  const sorted = sobolResults(tape, drivers, importance, trials).sort();
  if (!Number.isFinite(sorted[0]!) || !Number.isFinite(sorted[trials - 1]!))
    throw new KpiError('TREE_NOT_FINITE');
  const quantile = (share: number): number => sorted[Math.round(share * (trials - 1))]!;
  const candidates = drivers.map((_, i) => i).filter((i) => importance[i]! > 0 && isAffineIn(tape, i));
  const lever = candidates.reduce(
    (best, i) => (best < 0 || importance[i]! > importance[best]! ? i : best),
    -1,
  );
  return {
    probability:
      lever < 0
        ? sorted.filter((v) => v >= goal).length / trials
        : conditionalChance(tape, drivers, importance, lever, goal, trials),
    low: quantile(0.1),
    median: quantile(0.5),
    high: quantile(0.9),
  };
}
