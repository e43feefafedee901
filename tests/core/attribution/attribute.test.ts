import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/core/attribution/attribute.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { compileTape } from '../../../src/core/tree/compileTape.ts';
import { evaluate } from '../../../src/core/tree/evaluate.ts';
import { formulas } from '../formula/arbitraries.ts';

function explain(source: string, rows: readonly (readonly [string, number, number])[]) {
  const names = rows.map(([name]) => name);
  const tape = compileTape(parseFormula(source, names), names);
  return attribute(
    tape,
    rows.map((row) => row[1]),
    rows.map((row) => row[2]),
  );
}

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe('the attribution of a change', () => {
  it('of a product follows LMDI: L(V₁, V₀) · ln(x₁ ÷ x₀)', () => {
    // Ang (2005), equation for ΔV with L(a, b) = (a − b) ÷ (ln a − ln b)
    const { method, contributions, total } = explain('UU × CVR × 単価', [
      ['UU', 120_000, 130_000],
      ['CVR', 0.02, 0.025],
      ['単価', 3450, 3400],
    ]);
    const weight = (11_050_000 - 8_280_000) / Math.log(11_050_000 / 8_280_000);
    expect(method).toBe('lmdi');
    expect(total).toBe(2_770_000);
    [Math.log(13 / 12), Math.log(1.25), Math.log(3400 / 3450)].forEach((growth, i) => {
      expect(contributions[i]).toBeCloseTo(weight * growth, 6);
    });
  });

  it('of a ratio gives the denominator the opposite sign', () => {
    const { method, contributions } = explain('売上 ÷ 人数', [
      ['売上', 100, 200],
      ['人数', 10, 20],
    ]);
    expect(method).toBe('lmdi');
    expect(contributions).toEqual([contributions[0], -contributions[0]!]);
    expect(contributions[0]).toBeCloseTo(10 * Math.log(2), 12);
  });

  it('of three factors with a zero is the jointly created, equally distributed one', () => {
    // Sun, Changes in energy consumption and energy intensity, Energy Economics 20 (1998), three factors
    const [a0, a1, b0, b1, c0, c1] = [0, 2, 3, 5, 7, 4];
    const { method, contributions } = explain('a × b × c', [
      ['a', a0, a1],
      ['b', b0, b1],
      ['c', c0, c1],
    ]);
    const part = (d: number, p0: number, p1: number, q0: number, q1: number) =>
      d * ((p0 * q0) / 3 + (p0 * q1 + p1 * q0) / 6 + (p1 * q1) / 3);
    expect(method).toBe('shapley');
    expect(contributions[0]).toBeCloseTo(part(a1 - a0, b0, b1, c0, c1), 12);
    expect(contributions[1]).toBeCloseTo(part(b1 - b0, a0, a1, c0, c1), 12);
    expect(contributions[2]).toBeCloseTo(part(c1 - c0, a0, a1, b0, b1), 12);
    expect(sum(contributions)).toBe(40);
  });

  it('of a sum is what each term changed by', () => {
    const { contributions } = explain('新規 + 既存 − 返金', [
      ['新規', 100, 130],
      ['既存', 500, 480],
      ['返金', 10, 15],
    ]);
    expect(contributions).toEqual([30, -20, -5]);
  });

  it('of 17 drivers agrees with the exact answer for a quadratic form', () => {
    // For products of two, the straight path gives Δa·(b₀+b₁)/2 as Shapley does.
    const rows = Array.from(
      { length: 18 },
      (_, i) => [`x${i}`, i + 1, (i + 1) * (i % 3 ? 1.5 : 0.5)] as const,
    );
    const source = Array.from({ length: 9 }, (_, i) => `x${2 * i} × x${2 * i + 1}`).join(' + ');
    const { method, contributions, total } = explain(source, rows);
    expect(method).toBe('aumannShapley');
    contributions.forEach((contribution, i) => {
      const [, from, to] = rows[i]!;
      const [, otherFrom, otherTo] = rows[i ^ 1]!;
      expect(contribution).toBeCloseTo(((to - from) * (otherFrom + otherTo)) / 2, 10);
    });
    expect(sum(contributions)).toBe(total);
  });

  it('of 20 churn-like divisors still adds up exactly', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`r${i}`, 0.02 + i / 100, 0.05 + i / 80] as const);
    const { contributions, total } = explain(rows.map(([name]) => `1 ÷ (1 − ${name})`).join(' + '), rows);
    expect(sum(contributions)).toBe(total);
    rows.forEach(([, from, to], i) => {
      expect(contributions[i]).toBeCloseTo(1 / (1 - to) - 1 / (1 - from), 9);
    });
  });

  it('leaves what did not change or does not occur at 0', () => {
    const { contributions, total } = explain('a × b', [
      ['a', 2, 3],
      ['b', 5, 5],
      ['c', 1, 9],
    ]);
    expect(contributions).toEqual([5, 0, 0]);
    expect(total).toBe(5);
  });

  it('of 20 drivers is refused where their divisor passes through 0 on the way', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`r${i}`, i - 9, 8 - i * 1.1] as const);
    const source = `1 ÷ (${rows.map(([name]) => name).join(' + ')})`;
    expect(() => explain(source, rows)).toThrow('ATTRIBUTION_UNDEFINED');
  });

  it('is refused where a divisor becomes zero on the way', () => {
    const work = () =>
      explain('a ÷ (b − c)', [
        ['a', 1, 2],
        ['b', 2, 5],
        ['c', 1, 2],
      ]);
    expect(work).toThrow(KpiError);
    expect(work).toThrow('ATTRIBUTION_UNDEFINED');
  });
});

describe('contributions', () => {
  const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const names = ['a', 'b', 'c', 'd'];
  const four = fc.tuple(value, value, value, value);

  it('add up exactly in any order, to the change up to its last bit, whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        formulas(names),
        four,
        four,
        fc.shuffledSubarray(names, { minLength: 4 }),
        (formula, x0, x1, shuffled) => {
          const tape = compileTape(formula, names);
          const result = attributeOrNull(tape, x0, x1);
          fc.pre(result !== null);
          const { contributions, total } = result!;
          expect(sum(contributions) === total).toBe(true); // 0 and −0 alike
          expect(sum([...contributions].reverse()) === total).toBe(true);
          const change = evaluate(tape, x1) - evaluate(tape, x0);
          const size = Math.max(...contributions.map(Math.abs), Math.abs(change));
          expect(Math.abs(total - change)).toBeLessThanOrEqual(size * 2 ** -50);

          const places = shuffled.map((name) => names.indexOf(name));
          const other = attribute(
            compileTape(formula, shuffled),
            places.map((i) => x0[i]!),
            places.map((i) => x1[i]!),
          );
          expect(other.contributions).toEqual(places.map((i) => contributions[i]));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are the mean of what a driver adds over all orders, unless LMDI answers', () => {
    fc.assert(
      fc.property(formulas(names), four, four, (formula, x0, x1) => {
        const tape = compileTape(formula, names);
        const result = attributeOrNull(tape, x0, x1);
        fc.pre(result !== null && result.method === 'shapley');
        const expected = names.map(() => 0);
        let size = Number.MIN_VALUE;
        for (const order of orders([0, 1, 2, 3])) {
          const at = [...x0];
          for (const i of order) {
            const before = evaluate(tape, at);
            at[i] = x1[i]!;
            const after = evaluate(tape, at);
            expected[i]! += (after - before) / 24;
            size = Math.max(size, Math.abs(before), Math.abs(after));
          }
        }
        result!.contributions.forEach((part, i) => {
          expect(Math.abs(part - expected[i]!)).toBeLessThanOrEqual(1e-10 * size);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('of a change and of the change back are opposite', () => {
    fc.assert(
      fc.property(formulas(names), four, four, (formula, x0, x1) => {
        const tape = compileTape(formula, names);
        const there = attributeOrNull(tape, x0, x1);
        const back = attributeOrNull(tape, x1, x0);
        fc.pre(there !== null && back !== null);
        const size = Math.max(...there!.contributions.map(Math.abs), Number.MIN_VALUE);
        there!.contributions.forEach((part, i) => {
          expect(Math.abs(part + back!.contributions[i]!)).toBeLessThanOrEqual(1e-9 * size);
        });
      }),
      { numRuns: 500 },
    );
  });
});

function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    orders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

function attributeOrNull(...[tape, x0, x1]: Parameters<typeof attribute>) {
  if (!Number.isFinite(evaluate(tape, x0)) || !Number.isFinite(evaluate(tape, x1))) return null;
  try {
    return attribute(tape, x0, x1);
  } catch (error) {
    if (error instanceof KpiError && error.code === 'ATTRIBUTION_UNDEFINED') return null;
    throw error;
  }
}
