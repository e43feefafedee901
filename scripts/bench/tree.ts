import { parseFormula } from '../../src/core/formula/parseFormula.ts';
import { type Driver, driverOf } from '../../src/core/simulate/Driver.ts';
import { compilePlan } from '../../src/core/tree/compilePlan.ts';
import type { Tape } from '../../src/core/tree/Tape.ts';

/** A tree to measure on: its formulas in calculation order, its drivers, and both compiled. */
export interface BenchTree {
  readonly formulas: readonly (readonly [name: string, formula: string])[];
  readonly inputs: readonly (readonly [name: string, value: number, spread: number])[];
  readonly tape: Tape;
  readonly drivers: readonly Driver[];
}

function compiled(formulas: BenchTree['formulas'], inputs: BenchTree['inputs']): BenchTree {
  const names = [...inputs.map(([name]) => name), ...formulas.map(([name]) => name)];
  const parsed = new Map(formulas.map(([name, formula]) => [name, parseFormula(formula, names)]));
  const goal = formulas[formulas.length - 1]![0];
  const tape = compilePlan(
    parsed,
    goal,
    inputs.map(([name]) => name),
  );
  return { formulas, inputs, tape, drivers: inputs.map(([, value, spread]) => driverOf(value, spread)) };
}

/** Gross profit of a subscription business: 16 drivers and 14 calculated KPIs. Names are plain for every language. */
export const thirtyNodes = (): BenchTree =>
  compiled(
    [
      ['paid', 'budget / cpl'],
      ['organic', 'sessions * cvr'],
      ['referred', 'customers * referral'],
      ['leads', 'paid + organic + referred'],
      ['meetings', 'leads * booked'],
      ['deals', 'meetings * qualified'],
      ['orders', 'deals * won'],
      ['newsales', 'orders * price'],
      ['staying', 'customers * (1 - churn)'],
      ['recurring', 'staying * arpu'],
      ['upsell', 'staying * uprate * upprice'],
      ['refunds', 'newsales * refunded'],
      ['sales', 'newsales + recurring + upsell - refunds'],
      ['profit', 'sales * (1 - cost)'],
    ],
    [
      ['budget', 3_200_000, 0.03],
      ['cpl', 9800, 0.15],
      ['sessions', 42_000, 0.1],
      ['cvr', 0.011, 0.12],
      ['customers', 640, 0.01],
      ['referral', 0.03, 0.25],
      ['booked', 0.31, 0.08],
      ['qualified', 0.62, 0.06],
      ['won', 0.26, 0.1],
      ['price', 480_000, 0.06],
      ['churn', 0.021, 0.2],
      ['arpu', 58_000, 0.04],
      ['uprate', 0.06, 0.2],
      ['upprice', 120_000, 0.08],
      ['refunded', 0.015, 0.3],
      ['cost', 0.38, 0.05],
    ],
  );

/** Shops, each visitors × rate × price, added up: 200 nodes. */
export function twoHundredNodes(): BenchTree {
  const shops = Array.from({ length: 40 }, (_, i) => i);
  return compiled(
    [
      ...shops.map((i) => [`shop${i}`, `visitors${i} * rate${i} * price${i}`] as const),
      ...shops.map((i) => [`total${i}`, i === 0 ? 'shop0' : `total${i - 1} + shop${i}`] as const),
    ],
    shops.flatMap((i) => [
      [`visitors${i}`, 1000 + 50 * i, 0.1] as const,
      [`rate${i}`, 0.02 + i / 2000, 0.15] as const,
      [`price${i}`, 3000 + 100 * i, 0.05] as const,
    ]),
  );
}
