import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/core/distributions/normal.ts';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { seeded } from '../../../src/core/random/generator.ts';
import { sobolStream } from '../../../src/core/random/sobol.ts';
import { driverOf } from '../../../src/core/simulate/Driver.ts';
import { driverBlock } from '../../../src/core/simulate/driverBlock.ts';
import { isAffineIn } from '../../../src/core/simulate/isAffineIn.ts';
import { sampleTree } from '../../../src/core/simulate/sampleTree.ts';
import { simulateTree } from '../../../src/core/simulate/simulateTree.ts';
import { compileTape } from '../../../src/core/tree/compileTape.ts';

const tapeOf = (formula: string, names: string[]) => compileTape(parseFormula(formula, names), names);
const shareReaching = (results: Float64Array, target: number): number =>
  results.filter((v) => v >= target).length / results.length;

describe('drivers', () => {
  it('have the mean and the relative spread they were given', () => {
    const driver = driverOf(200, 0.3);
    const values = sampleTree(tapeOf('x', ['x']), [driver], 200_000, 3);
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length;
    expect(mean / 200).toBeCloseTo(1, 2);
    expect(Math.sqrt(variance) / mean).toBeCloseTo(0.3, 2);
  });
  it('keep a rate below 1 and a cost below 0', () => {
    const z = Float64Array.of(-6, -1, 0, 1, 6);
    const out = new Float64Array(5);
    driverBlock(driverOf(0.9, 0.2), z, out, 5);
    expect(out.every((v) => v > 0 && v < 1)).toBe(true);
    driverBlock(driverOf(-50, 0.2), z, out, 5);
    expect(out.every((v) => v < 0)).toBe(true);
  });
  // The rate of retention is where a spread reaches beyond 100%: 98% ± 10% must not come to 77% on average.
  it.each([
    [0.98, 0.1],
    [0.9, 0.1],
    [0.95, 0.3],
    [0.7, 0.5],
    [0.3, 0.5],
  ])('keep the mean of a rate of %d that varies by %d of itself', (rate, spread) => {
    const values = sampleTree(tapeOf('x', ['x']), [driverOf(rate, spread)], 200_000, 4);
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    expect(Math.abs(mean - rate)).toBeLessThan(0.007);
  });
  it('agree with the built-in exponential to the last few digits', () => {
    const z = new Float64Array(1000).map((_, i) => (i - 500) / 60);
    const out = new Float64Array(1000);
    driverBlock(driverOf(100, 0.8), z, out, 1000);
    const { location, scale } = driverOf(100, 0.8);
    out.forEach((v, i) => {
      expect(Math.abs(v / Math.exp(location + scale * z[i]!) - 1)).toBeLessThan(4e-15);
    });
  });
});

describe('the Sobol points', () => {
  it('put one point in every interval of 1/1024, in each dimension', () => {
    for (const dimension of [0, 1, 17, 63]) {
      const points = new Float64Array(1024);
      sobolStream(dimension, seeded(5))(0, 1024, points);
      expect(new Set(points.map((u) => Math.floor(u * 1024))).size).toBe(1024);
    }
  });
  it('put one point in every cell of 32 × 32 in the first two dimensions', () => {
    const state = seeded(9);
    const [x, y] = [new Float64Array(1024), new Float64Array(1024)];
    sobolStream(0, state)(0, 1024, x);
    sobolStream(1, state)(0, 1024, y);
    expect(new Set(x.map((u, i) => Math.floor(u * 32) * 32 + Math.floor(y[i]! * 32))).size).toBe(1024);
  });
});

describe('the probability of a tree', () => {
  it('is exact for a product of log-normal drivers', () => {
    const drivers = [driverOf(120000, 0.1), driverOf(0.02, 0.1), driverOf(3450, 0.05)];
    const outcome = simulateTree(tapeOf('a × b × c', ['a', 'b', 'c']), drivers, 8_280_000, 100);
    const variance = 2 * Math.log(1.01) + Math.log(1.0025);
    expect(outcome.probability).toBeCloseTo(normalCdf(-Math.sqrt(variance) / 2), 12);
    expect(outcome.median).toBeCloseTo(8_280_000 * Math.exp(-variance / 2), 3);
  });
  it('agrees with plain Monte Carlo on a tree that adds, divides and subtracts', () => {
    const tape = tapeOf('(広告費 ÷ CPL + 自然) × CVR × 単価 − 返金', [
      '広告費',
      'CPL',
      '自然',
      'CVR',
      '単価',
      '返金',
    ]);
    const drivers = [
      driverOf(3e6, 0.05),
      driverOf(9800, 0.15),
      driverOf(400, 0.1),
      driverOf(0.25, 0.15),
      driverOf(48000, 0.06),
      driverOf(200000, 0.3),
    ];
    const plain = sampleTree(tape, drivers, 400_000, 1);
    const outcome = simulateTree(tape, drivers, 9_000_000, 8192);
    expect(Math.abs(outcome.probability - shareReaching(plain, 9_000_000))).toBeLessThan(0.003);
    const sorted = plain.sort();
    expect(outcome.low / sorted[40_000]!).toBeCloseTo(1, 2);
    expect(outcome.high / sorted[360_000]!).toBeCloseTo(1, 2);
  });
  it('is found without a straight line to integrate over', () => {
    const tape = tapeOf('a ÷ (a + b) + b ÷ (a + b) × a', ['a', 'b']);
    const drivers = [driverOf(10, 0.2), driverOf(20, 0.2)];
    expect(isAffineIn(tape, 0)).toBe(false);
    const outcome = simulateTree(tape, drivers, 7, 8192);
    expect(
      Math.abs(outcome.probability - shareReaching(sampleTree(tape, drivers, 200_000, 2), 7)),
    ).toBeLessThan(0.005);
  });
  it('is 0 or 1 when nothing varies', () => {
    const tape = tapeOf('a + b', ['a', 'b']);
    expect(simulateTree(tape, [driverOf(2, 0), driverOf(3, 0)], 5, 100).probability).toBe(1);
    expect(simulateTree(tape, [driverOf(2, 0), driverOf(3, 0)], 5.1, 100).probability).toBe(0);
  });
  it('counts a target as reached that only the last digits of a product miss', () => {
    const tape = tapeOf('a × b', ['a', 'b']);
    expect(100 * 0.29).toBeLessThan(29);
    expect(simulateTree(tape, [driverOf(100, 0), driverOf(0.29, 0)], 29, 100).probability).toBe(1);
    const withCosts = tapeOf('a × b − c × d', ['a', 'b', 'c', 'd']);
    const drivers = [driverOf(100, 0), driverOf(0.29, 0), driverOf(5, 0.2), driverOf(0, 0)];
    expect(simulateTree(withCosts, drivers, 29, 100).probability).toBe(1);
  });
  it('says so when the formula divides by 0', () => {
    const tape = tapeOf('a ÷ (b − b) + a', ['a', 'b']);
    expect(() => simulateTree(tape, [driverOf(2, 0.1), driverOf(3, 0.1)], 5, 100)).toThrow('TREE_NOT_FINITE');
  });
  it('never rises with the target, and is the same every time', () => {
    const tape = tapeOf('a × b + c', ['a', 'b', 'c']);
    const drivers = [driverOf(100, 0.1), driverOf(5, 0.2), driverOf(200, 0.3)];
    const chance = (target: number): number => simulateTree(tape, drivers, target, 512).probability;
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 1200 }), fc.integer({ min: 0, max: 300 }), (target, step) => {
        expect(chance(target + step)).toBeLessThanOrEqual(chance(target));
        expect(chance(target)).toBe(chance(target));
      }),
      { numRuns: 30 },
    );
  });
});
