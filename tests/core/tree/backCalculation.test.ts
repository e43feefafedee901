import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import type { BackCalculation } from '../../../src/core/tree/BackCalculation.ts';
import { compileTape } from '../../../src/core/tree/compileTape.ts';
import { evaluate } from '../../../src/core/tree/evaluate.ts';
import { moveInProportion } from '../../../src/core/tree/moveInProportion.ts';
import { seekGoal } from '../../../src/core/tree/seekGoal.ts';
import { type SpreadLever, stretchLeast } from '../../../src/core/tree/stretchLeast.ts';

const INFINITE = Number.POSITIVE_INFINITY;
const NAMES = ['UU', 'CVR', '単価', '解約率'];
const TAPE = compileTape(parseFormula('UU × CVR × 単価 ÷ 解約率', NAMES), NAMES);
const TODAY = [1000, 0.02, 5000, 0.1]; // 1,000,000
const FREE = NAMES.map((_, input) => ({ input, min: 0, max: INFINITE }));

function valuesOf(result: BackCalculation): readonly number[] {
  if (result.status !== 'solved') throw new Error(`unreachable: ${result.range}`);
  return result.values;
}

describe('moving levers in proportion', () => {
  it('multiplies what helps and divides what hurts by one factor', () => {
    const values = valuesOf(moveInProportion(TAPE, TODAY, 16_000_000, FREE));
    [2000, 0.04, 10_000, 0.05].forEach((expected, i) => {
      expect(values[i]! / expected).toBeCloseTo(1, 12);
    });
  });

  it('leaves a lever at its bound and goes on with the others', () => {
    const levers = [FREE[0]!, { input: 1, min: 0, max: 0.03 }];
    const values = valuesOf(moveInProportion(TAPE, TODAY, 6_000_000, levers));
    expect(values).toEqual([expect.closeTo(4000, 8), 0.03, 5000, 0.1]);
  });

  it('also brings a goal down', () => {
    const values = valuesOf(moveInProportion(TAPE, TODAY, 250_000, FREE.slice(0, 2)));
    expect(values[0]).toBeCloseTo(500, 9);
    expect(values[1]).toBeCloseTo(0.01, 14);
  });

  it('says what it can reach when it cannot', () => {
    const levers = [
      { input: 0, min: 500, max: 1500 },
      { input: 1, min: 0.01, max: 0.03 },
    ];
    const result = moveInProportion(TAPE, TODAY, 9_000_000, levers);
    expect(result).toEqual({
      status: 'unreachable',
      range: [expect.closeTo(250_000, 6), expect.closeTo(2_250_000, 6)],
    });
  });

  it('needs positive values', () => {
    expect(() => moveInProportion(TAPE, [0, 1, 1, 1], 5, FREE)).toThrow('PROPORTION_NEEDS_POSITIVE');
  });
});

describe('the least stretch', () => {
  const sum = compileTape(parseFormula('a + b', ['a', 'b']), ['a', 'b']);
  const free = (input: number, spread: number): SpreadLever => ({
    input,
    min: -INFINITE,
    max: INFINITE,
    spread,
  });

  it('of a sum shares the move by variance', () => {
    // min Σ(Δᵢ/σᵢ)² with ΣΔ = 10: Δᵢ = 10 σᵢ² ÷ Σσ²
    const values = valuesOf(stretchLeast(sum, [100, 50], 160, [free(0, 1), free(1, 3)]));
    expect(values[0]).toBeCloseTo(101, 9);
    expect(values[1]).toBeCloseTo(59, 9);
  });

  it('keeps to the bounds', () => {
    const levers = [free(0, 1), { ...free(1, 3), max: 52 }];
    expect(valuesOf(stretchLeast(sum, [100, 50], 160, levers))).toEqual([expect.closeTo(108, 9), 52]);
  });

  it('of a product satisfies the condition of a minimum: stretch is proportional to slope', () => {
    const tape = compileTape(parseFormula('a × b', ['a', 'b']), ['a', 'b']);
    const [a = 0, b = 0] = valuesOf(stretchLeast(tape, [10, 20], 300, [free(0, 2), free(1, 1)]));
    expect(a * b).toBeCloseTo(300, 9);
    // z ∝ ∂/∂z: (a−10)/2 : (b−20)/1 = 2b : a
    expect((((a - 10) / 2) * a) / ((b - 20) * 2 * b)).toBeCloseTo(1, 6);
  });

  it('says what it can reach when it cannot', () => {
    const levers = [
      { input: 0, min: 900, max: 1500, spread: 100 },
      { input: 3, min: 0.05, max: 0.2, spread: 0.01 },
    ];
    const result = stretchLeast(TAPE, TODAY, 5_000_000, levers);
    expect(result).toEqual({
      status: 'unreachable',
      range: [expect.closeTo(450_000, 6), expect.closeTo(3_000_000, 6)],
    });
    const open = stretchLeast(TAPE, TODAY, -1, [{ input: 0, min: 0, max: INFINITE, spread: 1 }]);
    expect(open).toEqual({ status: 'unreachable', range: [expect.closeTo(0, 9), INFINITE] });
  });

  it('needs spreads', () => {
    expect(() => stretchLeast(sum, [1, 1], 3, [free(0, 0)])).toThrow('SPREAD_NOT_POSITIVE');
  });
});

describe('any tree', () => {
  const formulas = [
    'a × b × c',
    'a × b + c',
    'a × b × (1 − c ÷ 10)',
    'a ÷ (1 + c) + b',
    '(a + b) × c',
    'a × a × b − c',
  ];
  const value = fc.integer({ min: 50, max: 400 }).map((n) => n / 100);
  const names = ['a', 'b', 'c'];

  it('reaches a reachable target within bounds, and no lever alone stretches less', () => {
    const cases = fc.tuple(
      fc.constantFrom(...formulas),
      fc.tuple(value, value, value),
      fc.tuple(value, value, value),
    );
    fc.assert(
      fc.property(cases, fc.tuple(value, value, value), ([source, today, goal], spreads) => {
        const tape = compileTape(parseFormula(source, names), names);
        const target = evaluate(tape, goal);
        const levers = spreads.map((spread, input) => ({ input, min: 0.5, max: 4, spread: spread / 4 }));
        const values = valuesOf(stretchLeast(tape, today, target, levers));
        expect(Math.abs(evaluate(tape, values) - target)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(target)),
        );
        values.forEach((v) => {
          expect(v).toBeGreaterThanOrEqual(0.5);
          expect(v).toBeLessThanOrEqual(4);
        });
        const stretch = (at: readonly number[]) =>
          Math.hypot(...at.map((v, i) => (v - today[i]!) / levers[i]!.spread));
        for (const { input, min, max } of levers) {
          const alone = seekGoal(tape, today, { lever: input, target, min, max });
          if (alone.status !== 'solved') continue;
          const other = today.map((v, i) => (i === input ? alone.value : v));
          expect(stretch(values)).toBeLessThanOrEqual(stretch(other) + 1e-9);
        }
        expect(stretch(values)).toBeLessThanOrEqual(stretch(goal) * (1 + 1e-6) + 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});
