import { describe, expect, it } from 'vitest';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { compilePlan } from '../../../src/core/tree/compilePlan.ts';
import { evaluateSlots } from '../../../src/core/tree/evaluate.ts';
import { gradient } from '../../../src/core/tree/gradient.ts';

function plan(formulas: Record<string, string>, goal: string, inputs: string[]) {
  const names = [...Object.keys(formulas), ...inputs];
  return compilePlan(
    new Map(Object.entries(formulas).map(([name, source]) => [name, parseFormula(source, names)])),
    goal,
    inputs,
  );
}

function errorOf(work: () => unknown): KpiError {
  try {
    work();
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('a plan of several formulas', () => {
  const formulas = {
    粗利: '売上 × (1 − 原価率)',
    売上: '受注数 × 単価',
    受注数: '商談数 × 受注率',
    商談単価: '広告費 ÷ 商談数',
  };
  const inputs = ['商談数', '受注率', '単価', '原価率', '広告費'];
  const values = [100, 0.3, 50_000, 0.4, 200_000];

  it('knows the value of every KPI, whether it leads to the goal or not', () => {
    const tape = plan(formulas, '粗利', inputs);
    const slots = evaluateSlots(tape, values);
    const amount = (name: string) => slots[tape.slots.get(name)!];
    expect(amount('粗利')).toBe(900_000);
    expect(amount('売上')).toBe(1_500_000);
    expect(amount('商談単価')).toBe(2_000);
    expect(amount('広告費')).toBe(200_000);
    expect(slots[tape.output]).toBe(900_000);
  });

  it('calculates first what the goal needs', () => {
    const tape = plan(formulas, '粗利', inputs);
    expect(tape.slots.get('商談単価')!).toBeGreaterThan(tape.output);
    expect(gradient(tape, values).derivatives[4]).toBe(0);
  });

  it('counts a KPI that is used twice once, and its derivative in full', () => {
    const tape = plan({ y: 'm × m', m: 'a + 1' }, 'y', ['a']);
    expect([...gradient(tape, [2]).derivatives]).toEqual([6]);
  });

  it('names every KPI on a cycle', () => {
    const error = errorOf(() => plan({ g: 'a × x', a: 'b + 1', b: 'c', c: 'a ÷ 2' }, 'g', ['x']));
    expect(error.code).toBe('FORMULA_CYCLE');
    expect(error.data.path).toEqual(['a', 'b', 'c', 'a']);
    expect(errorOf(() => plan({ g: 'g + 1' }, 'g', [])).data.path).toEqual(['g', 'g']);
  });

  it('refuses a goal and names it does not know', () => {
    expect(errorOf(() => plan({ a: 'x' }, 'b', ['x'])).code).toBe('NAME_UNKNOWN');
    const unnamed = new Map([['a', parseFormula('売上合計 × 2')]]);
    expect(errorOf(() => compilePlan(unnamed, 'a', ['売上合計額'])).data.nearest).toBe('売上合計額');
  });

  it('may be a chain of 20,000 formulas', () => {
    const chain = new Map(
      Array.from({ length: 20_000 }, (_, i) => [`k${i}`, parseFormula(`k${i + 1} + 1`)] as const),
    );
    const tape = compilePlan(chain, 'k0', ['k20000']);
    expect(evaluateSlots(tape, [5])[tape.output]).toBe(20_005);
  });
});
