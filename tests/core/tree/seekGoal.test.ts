import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { compileTape } from '../../../src/core/tree/compileTape.ts';
import { evaluate } from '../../../src/core/tree/evaluate.ts';
import { findRoot } from '../../../src/core/tree/findRoot.ts';
import { type GoalSeek, seekGoal } from '../../../src/core/tree/seekGoal.ts';
import { formulas } from '../formula/arbitraries.ts';

function seek(
  source: string,
  values: Record<string, number>,
  lever: string,
  target: number,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
): GoalSeek {
  const names = Object.keys(values);
  const tape = compileTape(parseFormula(source, names), names);
  return seekGoal(tape, Object.values(values), { lever: names.indexOf(lever), target, min, max });
}

const solved = (result: GoalSeek) => (result.status === 'solved' ? result.value : Number.NaN);

describe('seeking a goal with one lever', () => {
  const shop = { UU: 120_000, CVR: 0.02, 単価: 3450 };

  it.each([
    ['UU', 1_202_898.550_724_637_7],
    ['CVR', 0.200_483_091_787_439_6],
    ['単価', 34_583.333_333_333_336],
  ])('brings 月商 to 8,300万 by %s alone', (lever, expected) => {
    expect(solved(seek('UU × CVR × 単価', shop, lever, 83_000_000))).toBeCloseTo(expected, 8);
  });

  it.each<[string, Record<string, number>, string, number, number]>([
    ['100 ÷ (1 − r)', { r: 0.02 }, 'r', 125, 0.2],
    ['a × a', { a: 3 }, 'a', 16, 4],
    ['a × a', { a: -3 }, 'a', 16, -4],
    ['a × a − 6 × a', { a: 2.9 }, 'a', -9, 3], // touches the target
    ['a × a × a − a', { a: 0.9 }, 'a', 0, 1], // three solutions, the nearest
    ['a × a × a', { a: 1 }, 'a', 1e15, 1e5],
    ['1 ÷ (a × a × a − 8)', { a: 5 }, 'a', -0.5, 1.817_120_592_832_139_7],
    ['(a − 3) × (a − 3) × (a − 3.001) × a', { a: 1 }, 'a', 0, 0],
    ['MRR × (1 − c)', { MRR: 100, c: 0.1 }, 'MRR', 180, 200],
    ['a ÷ (a + b)', { a: 1, b: 3 }, 'a', 0.5, 3],
    ['a + 0 × b', { a: 1, b: 3 }, 'a', 1, 1],
  ])('solves %s = target', (source, values, lever, target, expected) => {
    expect(solved(seek(source, values, lever, target))).toBeCloseTo(expected, 9);
  });

  it('sees two solutions that lie close together', () => {
    const result = seek('(a − 2) × (a − 2.00001) × (a + 1) × a', { a: 10 }, 'a', 0);
    expect(result.status === 'solved' && result.all.map((t) => Math.round(t * 1e6) / 1e6)).toEqual([
      2.00001, 2, 0, -1,
    ]);
  });

  it('keeps within the bounds, choosing another solution if need be', () => {
    expect(solved(seek('a × a', { a: 3 }, 'a', 16, -10, 0))).toBe(-4);
    expect(solved(seek('a × a × a − 4 × a', { a: 3 }, 'a', 0, -5, -1))).toBeCloseTo(-2, 12);
    expect(solved(seek('2 × a', { a: 3 }, 'a', 0.6, 0, 0.3))).toBe(0.3);
  });

  it.each<[string, number, number, number, [number, number][]]>([
    ['100 × a', 500, 0, 1, [[0, 100]]],
    ['a × a', -1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, [[0, Number.POSITIVE_INFINITY]]],
    ['(a − 2) × (a − 2) × (a − 2) × (a − 2) + 1', 0.5, 0, 5, [[1, 82]]],
    [
      '100 ÷ a',
      0,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      [
        [Number.NEGATIVE_INFINITY, 0],
        [0, Number.POSITIVE_INFINITY],
      ],
    ],
    ['100 ÷ (1 − a)', 50, 0, 0.9, [[100, 1000]]],
    ['100 ÷ a', 50, 0, 1, [[100, Number.POSITIVE_INFINITY]]],
    ['100 ÷ (1 − a)', 50, 0, 1, [[100, Number.POSITIVE_INFINITY]]],
    ['a ÷ (b ÷ a)', 0, 0, 1, [[0, 1]]], // 0 itself would divide by b ÷ 0
  ])('says what %s can be when it cannot be %d', (source, target, min, max, ranges) => {
    const result = seek(source, { a: 0.5, b: 1 }, 'a', target, min, max);
    expect(result.status).toBe('unreachable');
    if (result.status !== 'unreachable') return;
    expect(result.ranges.length).toBe(ranges.length);
    ranges.forEach(([low, high], i) => {
      expect(result.ranges[i]![0]).toBeCloseTo(low, 9);
      expect(result.ranges[i]![1]).toBeCloseTo(high, 9);
    });
  });

  it.each(['b × 2', 'a − a + b', 'a × b ÷ a', '0 × a + b'])('says that it has no effect in %s', (source) => {
    expect(seek(source, { a: 5, b: 3 }, 'a', 100).status).toBe('noEffect');
  });

  it('reaches every target that the lever can produce', () => {
    const value = fc.integer({ min: 1, max: 400 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        formulas(['a', 'b', 'c'], false),
        fc.tuple(value, value, value),
        value,
        (formula, values, elsewhere) => {
          const tape = compileTape(formula, ['a', 'b', 'c']);
          const target = evaluate(tape, [elsewhere, values[1], values[2]]);
          fc.pre(Math.abs(target) > 1e-9 && Math.abs(target) < 1e9); // smaller: what rounding leaves of zero
          const infinite = Number.POSITIVE_INFINITY;
          const result = seekGoal(tape, values, { lever: 0, target, min: -infinite, max: infinite });
          expect(result.status).toBe('solved');
          if (result.status !== 'solved') return;
          const reached = evaluate(tape, [result.value, values[1], values[2]]);
          expect(Math.abs(reached - target)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(target)));
          expect(Math.abs(result.value - values[0])).toBeLessThanOrEqual(
            Math.abs(elsewhere - values[0]) * (1 + 1e-6) + 1e-6,
          );
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('findRoot', () => {
  it.each<[(t: number) => number, number, number, number]>([
    [(t) => t * t - 2, 0, 2, Math.SQRT2],
    [(t) => Math.cos(t) - t, 0, 1, 0.739_085_133_215_160_6], // Dottie number
    [(t) => t ** 3 - 2 * t - 5, 2, 3, 2.094_551_481_542_326_5], // Wallis' example
    [(t) => Math.exp(-t) - 1e-9, 0, 100, 20.723_265_836_946_41],
    [(t) => t ** 9, -1, 2, 0],
  ])('%s', (f, a, b, expected) => {
    expect(Math.abs(findRoot(f, a, b) - expected)).toBeLessThan(1e-14 * Math.max(1, expected));
  });
});
