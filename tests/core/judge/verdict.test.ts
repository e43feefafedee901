import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCutoff } from '../../../src/core/judge/Cutoff.ts';
import type { Direction } from '../../../src/core/judge/Direction.ts';
import { reaches } from '../../../src/core/judge/reaches.ts';
import { verdict } from '../../../src/core/judge/verdict.ts';

const standard = { yellow: toCutoff(0.8), green: toCutoff(1) };

describe('a cut-off is a fraction of whole numbers', () => {
  it.each([
    [1, 1, 1],
    [0.8, 8, 10],
    [0.875, 875, 1000],
    [0.1 + 0.2, 3, 10],
    [0, 0, 1],
    [1.2, 12, 10],
    [2 / 3, 666666666666667, 1e15],
    [1e-15, 1, 1e15],
    [10, 10, 1],
  ])('%d', (fraction, numerator, scale) => {
    expect(toCutoff(fraction)).toEqual({ numerator, scale });
  });
});

describe('a value on the cut-off counts as reached', () => {
  it.each<[number, number, Direction, number]>([
    [2.07, 2.3, 'higher', 0.9], // 2.07 / 2.3 is 0.8999999999999999 in doubles
    [1.84, 2.3, 'higher', 0.8],
    [0.7, 0.7, 'higher', 1],
    [0.24, 0.3, 'higher', 0.8],
    [1.2, 1, 'lower', 0.8],
    [-120, -100, 'higher', 0.8],
    [-80, -100, 'lower', 0.8],
    [1.1, 1, 'band', 0.9],
    [0.9, 1, 'band', 0.9],
    [2, 3, 'higher', 2 / 3],
    [8e12, 1e13, 'higher', 0.8],
  ])('%d against %d, %s, at %d', (actual, target, direction, cutoff) => {
    expect(reaches(actual, target, direction, toCutoff(cutoff))).toBe(true);
  });
});

describe('a value just short of the cut-off does not', () => {
  it.each<[number, number, Direction, number]>([
    [2.0699999999, 2.3, 'higher', 0.9],
    [9_999_999_999_999, 1e13, 'higher', 1],
    [7_999_999_999_999, 1e13, 'higher', 0.8],
    [999_999_999_999_999, 1e15, 'higher', 1],
    [1.2000000001, 1, 'lower', 0.8],
    [-120.000000001, -100, 'higher', 0.8],
    [1.1000000001, 1, 'band', 0.9],
    [0.8999999999, 1, 'band', 0.9],
    [1, 1, 'band', 1.01],
  ])('%d against %d, %s, at %d', (actual, target, direction, cutoff) => {
    expect(reaches(actual, target, direction, toCutoff(cutoff))).toBe(false);
  });
});

it.each<[number, Direction, string]>([
  [0, 'higher', 'ok'],
  [0.001, 'higher', 'ok'],
  [-0.001, 'higher', 'bad'],
  [0, 'lower', 'ok'],
  [-1, 'lower', 'ok'],
  [1, 'lower', 'bad'],
  [0, 'band', 'ok'],
  [1e-9, 'band', 'bad'],
  [-1e-9, 'band', 'bad'],
])('a target of 0 is met or missed: %d %s is %s', (actual, direction, expected) => {
  expect(verdict(actual, 0, direction, standard)).toBe(expected);
});

/** Integers scaled by a power of ten: decimals as planners type them, and what they are exactly. */
const decimals = fc.record({ digits: fc.integer({ min: -1e9, max: 1e9 }), places: fc.nat(4) });
const shown = ({ digits, places }: { digits: number; places: number }) => Number(`${digits}e-${places}`);
const exact = ({ digits, places }: { digits: number; places: number }) =>
  BigInt(digits) * 10n ** BigInt(4 - places);
const magnitude = (x: bigint) => (x < 0n ? -x : x);

it('agrees with exact arithmetic on decimals of nine digits, for every direction', () => {
  const percents = fc.integer({ min: 0, max: 300 });
  const nearTheCutoff = fc
    .tuple(decimals, percents, fc.integer({ min: -1, max: 1 }))
    .map(([t, percent, off]) => ({
      t: { digits: t.digits * 100, places: t.places },
      a: { digits: t.digits * percent + off, places: t.places },
      percent,
    }));
  const anywhere = fc.record({ a: decimals, t: decimals, percent: percents });
  fc.assert(
    fc.property(fc.oneof(nearTheCutoff, anywhere), ({ a, t, percent }) => {
      const [x, y, g] = [exact(a), exact(t), BigInt(percent)];
      const slack = (g - 100n) * magnitude(y); // hundredths
      const cutoff = toCutoff(percent / 100);
      expect(reaches(shown(a), shown(t), 'higher', cutoff)).toBe(100n * (x - y) >= slack);
      expect(reaches(shown(a), shown(t), 'lower', cutoff)).toBe(100n * (y - x) >= slack);
      expect(reaches(shown(a), shown(t), 'band', cutoff)).toBe(-100n * magnitude(x - y) >= slack);
    }),
    { numRuns: 5000 },
  );
});

it('never worsens when the actual value moves the right way', () => {
  const rank = { bad: 0, warn: 1, ok: 2 };
  const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(value, value, value, (one, other, target) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const higher = (a: number) => rank[verdict(a, target, 'higher', standard)];
      const lower = (a: number) => rank[verdict(a, target, 'lower', standard)];
      expect(higher(high)).toBeGreaterThanOrEqual(higher(low));
      expect(lower(low)).toBeGreaterThanOrEqual(lower(high));
    }),
  );
});
