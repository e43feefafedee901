import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCode } from '../../../src/core/errors/errorCode.ts';
import { wilsonInterval } from '../../../src/core/judge/wilsonInterval.ts';

// R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I,
// method 3 (score).
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d lies between %d and %d', (successes, trials, lower, upper) => {
  const interval = wilsonInterval(successes, trials, 0.95);
  expect(interval[0]).toBeCloseTo(lower, 4);
  expect(interval[1]).toBeCloseTo(upper, 4);
});

it('is exact at its ends', () => {
  expect(wilsonInterval(0, 7, 0.95)[0]).toBe(0);
  expect(wilsonInterval(7, 7, 0.95)[1]).toBe(1);
});

const cases = fc
  .tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const);

it('holds the rate seen, stays within 0 and 1, and widens with the level', () => {
  fc.assert(
    fc.property(cases, ([successes, trials]) => {
      const [low, high] = wilsonInterval(successes, trials, 0.8);
      const [lower, higher] = wilsonInterval(successes, trials, 0.95);
      expect(0 <= lower && lower <= low && low <= successes / trials).toBe(true);
      expect(successes / trials <= high && high <= higher && higher <= 1).toBe(true);
    }),
  );
});

it('mirrors: failures have the complement', () => {
  fc.assert(
    fc.property(cases, ([successes, trials]) => {
      const [lower, upper] = wilsonInterval(successes, trials, 0.95);
      const [low, high] = wilsonInterval(trials - successes, trials, 0.95);
      expect(low).toBeCloseTo(1 - upper, 12);
      expect(high).toBeCloseTo(1 - lower, 12);
    }),
  );
});

describe('what is no rate is refused', () => {
  it.each<[string, number, number, number]>([
    ['NOT_POSITIVE', 0, 0, 0.95],
    ['NEGATIVE', -1, 10, 0.95],
    ['SUCCESSES_EXCEED_TRIALS', 11, 10, 0.95],
    ['LEVEL_OUT_OF_RANGE', 1, 10, 95],
    ['LEVEL_OUT_OF_RANGE', 1, 10, 0],
  ])('%s', (code, successes, trials, level) => {
    try {
      wilsonInterval(successes, trials, level);
      expect.unreachable();
    } catch (error) {
      expect(errorCode(error)).toBe(code);
    }
  });
});
