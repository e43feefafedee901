import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottlenecks } from '../../../src/core/bottleneck/bottlenecks.ts';
import { stepEvidence } from '../../../src/core/bottleneck/stepEvidence.ts';

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe('bottlenecks', () => {
  it('puts the costliest step first and prices it with the others as they are', () => {
    const steps = bottlenecks([400, 80, 40, 12], [420, 63, 35, 10.5], 1);
    expect(steps.map(({ index }) => index)).toEqual([1, 3, 0, 2]);
    // Appointments at 20% instead of 15% would bring 10.5 × 20/15 = 14 orders.
    expect(steps[0]).toMatchObject({ planned: 0.2, actual: 0.15 });
    expect(steps[0]!.lost).toBeCloseTo(3.5, 12);
    expect(steps[1]!.lost).toBeCloseTo(0, 12);
    expect(steps[2]!.lost).toBeCloseTo(-0.5, 12);
    expect(steps[3]!.lost).toBeCloseTo(10.5 * (0.5 / (35 / 63) - 1), 12);
  });

  it('counts in money with a unit value', () => {
    expect(bottlenecks([100, 50], [100, 40], 30_000)[0]!.lost).toBeCloseTo(300_000, 6);
  });

  it('takes a rate nobody could see as planned', () => {
    const steps = bottlenecks([100, 50, 10], [100, 0, 0], 1);
    expect(steps[0]).toMatchObject({ index: 1, actual: 0 });
    expect(steps[0]!.lost).toBeCloseTo(10, 12);
    expect(steps.find(({ index }) => index === 2)).toMatchObject({ actual: null, lost: 0 });
    expect(stepEvidence([100, 50, 10], [100, 0, 0])[2]).toEqual({
      contribution: null,
      chanceBelowPlan: null,
    });
  });

  it('says how sure it is that a rate is below plan', () => {
    // scipy.stats: beta.cdf(0.3, 20.5, 80.5), beta.cdf(0.3, 2.5, 8.5)
    const chance = (trials: number, successes: number) =>
      stepEvidence([100, 30], [trials, successes])[1]!.chanceBelowPlan;
    expect(chance(100, 20)).toBeCloseTo(0.987_816_857_134_826_1, 10);
    expect(chance(10, 2)).toBeCloseTo(0.745_008_448_543_971_5, 10);
    expect(chance(10, 2.5)).toBeNull();
  });

  it.each([
    [[5], [5], 'BOTTLENECK_STAGES'],
    [[5, 0], [5, 1], 'NOT_POSITIVE'],
    [[5, 2], [5, -1], 'BOTTLENECK_ACTUAL'],
    [[5, 2], [0, 1], 'BOTTLENECK_ACTUAL'],
  ])('of %j against %j is refused with %s', (plan, actual, code) => {
    expect(() => bottlenecks(plan, actual, 1)).toThrow(code);
  });

  it('is refused a unit value that would turn the order round or lose nothing', () => {
    for (const unitValue of [-30_000, 0])
      expect(() => bottlenecks([5, 2], [5, 1], unitValue)).toThrow('NOT_POSITIVE');
  });

  it('has contributions that make up the whole gap', () => {
    const count = fc.integer({ min: 1, max: 100_000 });
    const pairs = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(pairs, (stages) => {
        const plan = stages.map(([planned]) => planned);
        const actual = stages.map(([, seen]) => seen);
        const gap = actual[actual.length - 1]! - plan[plan.length - 1]!;
        const parts = stepEvidence(plan, actual).map(({ contribution }) => contribution!);
        expect(sum(parts)).toBeCloseTo(gap, 5);
        const lost = bottlenecks(plan, actual, 1).map((step) => step.lost);
        expect(lost).toEqual([...lost].sort((a, b) => b - a));
      }),
    );
  });
});
