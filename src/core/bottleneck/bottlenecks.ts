import { KpiError } from '../errors/KpiError.ts';
import { expectPositive } from '../funnel/checks.ts';

/** One step of a funnel: the volume that enters it, or the way from one stage to the next. */
export interface Step {
  /** 0: the volume entering the first stage; k: the conversion into stage k (stages count from 0). */
  readonly index: number;
  /** A count for the volume, a rate for a conversion. */
  readonly planned: number;
  /** Null where nothing entered the step, so nobody knows its rate. */
  readonly actual: number | null;
  /** What the last stage would gain if this step alone were as planned and the others as they are; < 0: a surplus. */
  readonly lost: number;
}

/**
 * Where a funnel loses most, costliest step first.
 *
 * A step's loss is what restoring it alone would bring, so losses do not add up to the gap; the contributions of
 * `stepEvidence` do. A rate nobody could observe (nothing entered) is taken as planned and costs nothing.
 *
 * @param plan planned count of every stage, in funnel order, all > 0
 * @param actual actual count of every stage, ≥ 0, and 0 after a 0
 * @param unitValue what one unit of the last stage is worth, > 0; 1: losses in units
 * @throws BOTTLENECK_STAGES, NOT_POSITIVE, BOTTLENECK_ACTUAL
 */
export function bottlenecks(plan: readonly number[], actual: readonly number[], unitValue: number): Step[] {
  expectCounts(plan, actual);
  expectPositive('unit_value', unitValue);
  const planned = stepFactors(plan) as number[];
  const factors = stepFactors(actual);
  const inEffect = factors.map((factor, i) => factor ?? planned[i]!);
  const final = (steps: readonly number[]) => steps.reduce((product, step) => product * step, unitValue);
  const now = final(inEffect);
  return planned
    .map((target, index): Step => {
      const restored = inEffect.map((factor, i) => (i === index ? target : factor));
      return { index, planned: target, actual: factors[index]!, lost: final(restored) - now };
    })
    .sort((a, b) => b.lost - a.lost || a.index - b.index);
}

/** The volume, then every conversion rate; null after a stage that nothing reached. */
export function stepFactors(counts: readonly number[]): (number | null)[] {
  return counts.map((count, i) => {
    if (i === 0) return count;
    const entered = counts[i - 1]!;
    return entered === 0 ? null : count / entered;
  });
}

function expectCounts(plan: readonly number[], actual: readonly number[]): void {
  if (plan.length < 2) throw new KpiError('BOTTLENECK_STAGES', { value: plan.length });
  plan.forEach((value, index) => {
    if (!(value > 0)) throw new KpiError('NOT_POSITIVE', { argument: 'plan', index: index + 1, value });
  });
  actual.forEach((value, index) => {
    const isPossible = value >= 0 && (value === 0 || index === 0 || actual[index - 1]! > 0);
    if (!isPossible) throw new KpiError('BOTTLENECK_ACTUAL', { argument: 'actual', index: index + 1, value });
  });
}
