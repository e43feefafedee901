import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCode } from '../../../src/core/errors/errorCode.ts';
import { allocate } from '../../../src/core/funnel/allocate.ts';
import { toRatio } from '../../../src/core/numbers/Ratio.ts';

describe('a total is split by the largest remainder', () => {
  it.each<[number, number[], number, number[]]>([
    // Worked example of en.wikipedia.org/wiki/Quota_method (Hare quota, 10 seats)
    [10, [47_000, 16_000, 15_800, 12_000, 6100, 3100], 1, [5, 2, 1, 1, 1, 0]],
    [100, [1, 1, 1], 1, [34, 33, 33]], // ties to the earlier
    [1, [1, 1], 1, [1, 0]],
    [10, [0.1, 0.2, 0.7], 1, [1, 2, 7]],
    [1, [1, 1, 1], 0.1, [0.4, 0.3, 0.3]],
    [100_000, [1, 2], 1000, [33_000, 67_000]],
    [100_500, [1, 2], 1000, [33_000, 67_500]], // 500 is no whole unit: to the heaviest
    [0.05, [1, 3, 3], 0.1, [0, 0.05, 0]],
    [-100, [1, 1, 1], 1, [-34, -33, -33]],
    [0, [1, 2], 1, [0, 0]],
    [7, [0, 1, 0], 1, [0, 7, 0]],
    [12, [5], 5, [12]],
  ])('%d by %j in units of %d is %j', (total, weights, unit, shares) => {
    expect(allocate(total, weights, unit).map((share) => share + 0)).toEqual(shares);
  });

  it.each<[string, () => unknown]>([
    ['WEIGHTS_ALL_ZERO', () => allocate(10, [0, 0], 1)],
    ['NEGATIVE', () => allocate(10, [1, -1], 1)],
    ['NOT_POSITIVE', () => allocate(10, [1, 1], 0)],
  ])('refuses with %s', (code, run) => {
    expect(() => run()).toThrow();
    try {
      run();
    } catch (error) {
      expect(errorCode(error)).toBe(code);
    }
  });
});

const total = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(3)).map(([n, p]) => Number(`${n}e-${p}`));
const weights = fc
  .array(
    fc.tuple(fc.nat(1000), fc.nat(4)).map(([n, p]) => Number(`${n}e-${p}`)),
    { minLength: 1, maxLength: 12 },
  )
  .filter((ws) => ws.some((w) => w > 0));
const unit = fc.constantFrom(0.1, 0.25, 1, 3, 1000);

/** The sum in thousandths, exactly. */
const thousandths = (values: readonly number[]) =>
  values.reduce((sum, value) => {
    const { numerator, denominator } = toRatio(value);
    return sum + (numerator * 1000n) / denominator;
  }, 0n);

it('adds up to the total exactly, whatever the total, the weights and the unit', () => {
  fc.assert(
    fc.property(total, weights, unit, (t, ws, u) => {
      expect(thousandths(allocate(t, ws, u))).toBe(thousandths([t]));
    }),
    { numRuns: 1000 },
  );
});

it('stays within one unit of the exact share, but for the heaviest, who takes the rest', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), weights, (t, ws) => {
      const sum = ws.reduce((a, b) => a + b, 0);
      allocate(t, ws, 1).forEach((share, i) => {
        expect(Math.abs(share - (t * ws[i]!) / sum)).toBeLessThan(1 + 1e-6);
        if (ws[i] === 0) expect(share).toBe(0);
      });
    }),
  );
});

it('gives a heavier weight no less', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), weights, (t, ws) => {
      const shares = allocate(t, ws, 1);
      ws.forEach((w, i) => {
        ws.forEach((v, j) => {
          if (w > v) expect(shares[i]).toBeGreaterThanOrEqual(shares[j]!);
        });
      });
    }),
  );
});
