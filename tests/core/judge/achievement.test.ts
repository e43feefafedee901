import fc from 'fast-check';
import { expect, it } from 'vitest';
import { achievement } from '../../../src/core/judge/achievement.ts';
import type { Direction } from '../../../src/core/judge/Direction.ts';

it.each<[number, number, Direction, number | null]>([
  [92, 100, 'higher', 0.92],
  [2.07, 2.3, 'higher', 0.9],
  [0, 100, 'higher', 0],
  [-50, 100, 'higher', -0.5],
  [-80, -100, 'higher', 1.2],
  [-120, -100, 'higher', 0.8],
  [1.2, 1, 'lower', 0.8],
  [0.8, 1, 'lower', 1.2],
  [-120, -100, 'lower', 1.2],
  [90, 100, 'band', 0.9],
  [110, 100, 'band', 0.9],
  [-110, -100, 'band', 0.9],
  [-90, -100, 'band', 0.9],
  [100, 100, 'band', 1],
  [5, 0, 'higher', null],
  [0, 0, 'lower', null],
])('%d against %d, %s, is %s', (actual, target, direction, expected) => {
  expect(achievement(actual, target, direction)).toBe(expected);
});

it('is the plain quotient for a positive target where higher is better', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1 }), (actual, target) => {
      expect(achievement(actual, target, 'higher')).toBe(actual / target + 0);
    }),
  );
});

it('mirrors at 100%: what lower gains, higher loses', () => {
  const number = fc.integer({ min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(
      number,
      number.filter((n) => n !== 0),
      (actual, target) => {
        const sum = achievement(actual, target, 'higher')! + achievement(actual, target, 'lower')!;
        expect(sum).toBeCloseTo(2, 6);
      },
    ),
  );
});
