import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCode } from '../../../src/core/errors/errorCode.ts';
import { conversionRates } from '../../../src/core/funnel/conversionRates.ts';
import { forward } from '../../../src/core/funnel/forward.ts';
import { gap } from '../../../src/core/funnel/gap.ts';
import { reverse } from '../../../src/core/funnel/reverse.ts';

const wholeUnits = { unitValue: null, wholeUnits: true };
const exact = { unitValue: null, wholeUnits: false };
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return errorCode(error);
  }
  return null;
};

describe('reverse', () => {
  it.each<[number, number[], number[]]>([
    [12, [0.2, 0.5, 0.3], [400, 80, 40, 12]],
    [21, [0.07], [300, 21]], // Math.ceil(21 / 0.07) is 301
    [1, [0.25, 0.3], [16, 4, 1]], // 1/0.3 = 3.33 → 4, and 4 must be fed: 4/0.25 = 16
    [12.5, [1], [13, 13]],
    [0, [0.5], [0, 0]],
    [29, [0.29], [100, 29]],
    [57, [0.19, 0.3], [1000, 190, 57]],
  ])('%d through %j needs %j', (target, rates, counts) => {
    expect(reverse(target, rates, wholeUnits)).toEqual(counts);
  });

  it('needs the counts back from which its rates were calculated', () => {
    const count = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, (one, other) => {
        const [passed, entered] = one < other ? [one, other] : [other, one];
        expect(reverse(passed, [passed / entered], wholeUnits)).toEqual([entered, passed]);
      }),
    );
  });

  it('takes calculated targets and unit values for the number meant, typed decimals at their word', () => {
    expect(reverse(0.1 * 3 * 10, [0.5], wholeUnits)).toEqual([6, 3]); // 3.0000000000000004
    expect(reverse(1e8, [1], { unitValue: 1e8 / 150, wholeUnits: true })).toEqual([150, 150]);
    expect(reverse(3.00000000000001, [0.5], wholeUnits)).toEqual([8, 4]);
    expect(reverse(1, [0.333333333333333], wholeUnits)).toEqual([4, 1]); // three are 10^-15 short of one
    expect(reverse(1e9, [0.3333333333], wholeUnits)[0]).toBe(3_000_000_001);
    expect(gap(1e8, 0, 1e8 / 150)).toBe(150);
  });

  it('leaves exact values where nothing is rounded', () => {
    expect(reverse(1, [0.25, 0.3], exact)).toEqual([1 / 0.075, 1 / 0.3, 1]);
    expect(reverse(2.1, [0.07], exact)).toEqual([30, 2.1]);
  });

  it('counts the final units from an amount', () => {
    expect(reverse(100_000_000, [0.5], { unitValue: 666_667, wholeUnits: true })).toEqual([300, 150]);
    expect(reverse(10, [0.5], { unitValue: 4, wholeUnits: false })).toEqual([5, 2.5]);
  });

  it.each<[string, () => unknown]>([
    ['RATE_OUT_OF_RANGE', () => reverse(12, [0.2, 30], wholeUnits)],
    ['RATE_OUT_OF_RANGE', () => reverse(12, [-0.2], wholeUnits)],
    ['RATE_OUT_OF_RANGE', () => reverse(12, [Number.NaN], wholeUnits)],
    ['RATE_IS_ZERO', () => reverse(12, [0.2, 0], wholeUnits)],
    ['TOO_MANY_RATES', () => reverse(12, Array(1001).fill(0.9), wholeUnits)],
    ['NEGATIVE', () => reverse(-1, [0.2], wholeUnits)],
    ['NOT_POSITIVE', () => reverse(1, [0.2], { unitValue: 0, wholeUnits: true })],
  ])('refuses with %s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });
});

/** Rates as cells hold them, up to four decimals, and no counts beyond 2^53, where doubles skip whole numbers. */
const rate = fc.integer({ min: 100, max: 10_000 }).map((n) => n / 10_000);
const rates = fc.array(rate, { minLength: 1, maxLength: 4 });
const target = fc.integer({ min: 0, max: 1_000_000 });

describe('laws of the funnel', () => {
  it('reaches the target when the stages found are run forward', () => {
    fc.assert(
      fc.property(target, rates, (t, rs) => {
        const counts = reverse(t, rs, wholeUnits);
        expect(forward(counts[0]!, rs, null).pop()).toBeGreaterThanOrEqual(t);
        rs.forEach((r, i) => {
          expect(forward(counts[i]!, [r], null)[1]).toBeGreaterThanOrEqual(counts[i + 1]!);
        });
      }),
    );
  });

  it('asks of each stage the fewest whole units that feed the next', () => {
    fc.assert(
      fc.property(target, rates, (t, rs) => {
        const counts = reverse(t, rs, wholeUnits);
        rs.forEach((r, i) => {
          const [scaled, unit] = [BigInt(Math.round(r * 1e4)), 10_000n];
          expect(BigInt(counts[i]!) * scaled).toBeGreaterThanOrEqual(BigInt(counts[i + 1]!) * unit);
          if (counts[i]! > 0)
            expect((BigInt(counts[i]!) - 1n) * scaled).toBeLessThan(BigInt(counts[i + 1]!) * unit);
        });
      }),
    );
  });

  it('never asks less for more', () => {
    fc.assert(
      fc.property(target, fc.nat(1000), rates, (t, more, rs) => {
        const [one, other] = [reverse(t, rs, wholeUnits), reverse(t + more, rs, wholeUnits)];
        one.forEach((count, i) => {
          expect(other[i]).toBeGreaterThanOrEqual(count);
        });
      }),
    );
  });

  it('scales exact values with the target, and keeps whole ones within one unit a stage of them', () => {
    fc.assert(
      fc.property(target, fc.integer({ min: 1, max: 100 }), rates, (t, k, rs) => {
        const [one, many] = [reverse(t, rs, exact), reverse(t * k, rs, exact)];
        one.forEach((count, i) => {
          expect(many[i]).toBeCloseTo(count * k, 10 - Math.ceil(Math.log10(count * k + 1)));
        });
        const whole = reverse(t, rs, wholeUnits);
        one.forEach((count, i) => {
          expect(whole[i]).toBeGreaterThanOrEqual(Math.floor(count));
        });
      }),
    );
  });

  it('never grows from a stage to the next', () => {
    fc.assert(
      fc.property(target, rates, (t, rs) => {
        const counts = reverse(t, rs, wholeUnits);
        expect(counts).toEqual(counts.slice().sort((a, b) => b - a));
      }),
    );
  });

  it('finds the rates that a volume was run forward with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), rates, (volume, rs) => {
        conversionRates(forward(volume, rs, null)).forEach((found, i) => {
          expect(found).toBeCloseTo(rs[i]!, 12);
        });
      }),
    );
  });
});

describe('forward', () => {
  it('gives unrounded counts and the amount', () => {
    expect(forward(6000, [0.35, 0.12], null)).toEqual([6000, 2100, 252]);
    expect(forward(1000, [0.07], 3450)).toEqual([1000, 70, 241_500]); // 1000 * 0.07 is 70.00000000000001
    expect(forward(120_000, [0.02], 3450)).toEqual([120_000, 2400, 8_280_000]);
    expect(forward(10, [0, 0.5], null)).toEqual([10, 0, 0]);
  });

  it.each<[string, () => unknown]>([
    ['NEGATIVE', () => forward(-1, [0.5], null)],
    ['RATE_OUT_OF_RANGE', () => forward(1, [1.5], null)],
    ['NOT_POSITIVE', () => forward(1, [0.5], -3)],
  ])('refuses with %s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });
});

describe('conversion rates', () => {
  it('lie between neighbours', () => {
    expect(conversionRates([400, 80, 40, 12])).toEqual([0.2, 0.5, 0.3]);
    expect(conversionRates([80, 100, 0])).toEqual([1.25, 0]);
  });

  it.each<[string, () => unknown]>([
    ['TOO_FEW_COUNTS', () => conversionRates([5])],
    ['COUNT_IS_ZERO', () => conversionRates([5, 0, 3])],
    ['NEGATIVE', () => conversionRates([5, -1])],
  ])('refuse with %s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });
});

describe('the gap', () => {
  it.each<[number, number, number | null, number]>([
    [300_000_000, 200_000_000, 666_667, 150],
    [300_000_000, 200_000_000, null, 100_000_000],
    [0.3, 0.1, null, 0.2],
    [0.3, 0.1, 0.1, 2], // (0.3 - 0.1) / 0.1 is 1.9999999999999998, 0.3 / 0.1 is 2.9999999999999996
    [1, 1, 5, 0],
    [1, 2, null, 0],
    [-1, -3, null, 2],
  ])('from %2$d to %1$d in units of %3$s is %4$d', (t, secured, unitValue, expected) => {
    expect(gap(t, secured, unitValue)).toBe(expected);
  });

  it('refuses a unit value that is not positive', () => {
    expect(codeOf(() => gap(3, 2, 0))).toBe('NOT_POSITIVE');
  });
});
