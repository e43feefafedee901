import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceiling, divide, multiply, subtract, toNumber, toRatio } from '../../../src/core/numbers/Ratio.ts';
import { roundDecimal } from '../../../src/core/numbers/roundDecimal.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

it('reads a double as its shortest decimal and gives it back', () => {
  expect(toRatio(0.07)).toEqual({ numerator: 7n, denominator: 100n });
  expect(toRatio(-1.5e21)).toEqual({ numerator: -15n * 10n ** 20n, denominator: 1n });
  fc.assert(
    fc.property(finite, (x) => {
      expect(toNumber(toRatio(x))).toBe(x === 0 ? 0 : x);
    }),
  );
});

it.each([
  [21, 0.07, 300n],
  [12, 0.3, 40n],
  [1, 0.1, 10n],
  [-7, 2, -3n],
  [7, 2, 4n],
  [0, 0.5, 0n],
])('⌈%d ÷ %d⌉ is %d', (a, b, expected) => {
  expect(ceiling(divide(toRatio(a), toRatio(b)))).toBe(expected);
});

it('divides by a negative number, keeping the denominator positive', () => {
  expect(toNumber(divide(toRatio(1), toRatio(-4)))).toBe(-0.25);
});

it('rounds a quotient of whole numbers to the nearest double, as IEEE division does', () => {
  const whole = fc.integer({ min: -1e9, max: 1e9 });
  const divisor = whole.filter((n) => n !== 0);
  fc.assert(
    fc.property(whole, divisor, (a, b) => {
      expect(toNumber(divide(toRatio(a), toRatio(b)))).toBe(a / b === 0 ? 0 : a / b);
    }),
    { numRuns: 2000 },
  );
});

it('does decimal arithmetic without the errors of binary', () => {
  expect(toNumber(multiply(toRatio(1000), toRatio(0.07)))).toBe(70);
  expect(toNumber(subtract(toRatio(0.3), toRatio(0.1)))).toBe(0.2);
  expect(toNumber(multiply(toRatio(1e308), toRatio(10)))).toBe(Number.POSITIVE_INFINITY);
});

describe('rounding is done on the decimal a cell shows, halves away from zero', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-0.4, 0, 0],
    [1234.5678, 3, 1234.568],
    [1e-9, 2, 0],
  ])('%d to %d places is %d', (value, places, expected) => {
    expect(roundDecimal(value, places)).toBe(expected);
  });
});
