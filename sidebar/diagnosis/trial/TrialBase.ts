import type { Direction } from '../../../src/core/judge/Direction.ts';
import { evaluate } from '../../../src/core/tree/evaluate.ts';
import { seekGoal } from '../../../src/core/tree/seekGoal.ts';
import type { Tape } from '../../../src/core/tree/Tape.ts';
import type { Comparison } from '../leverage/Comparison.ts';
import { type Factor, productTape } from '../leverage/factors.ts';
import { chanceToMeet } from '../situation/chanceToMeet.ts';
import type { Ending } from '../situation/landingOf.ts';
import type { Form } from '../table/Table.ts';

/** One thing that can be moved. */
export interface Lever {
  readonly id: string;
  readonly name: string;
  readonly form: Form;
  readonly now: number;
  /** What the slider offers. */
  readonly low: number;
  readonly high: number;
  /** A rate cannot pass 100%. */
  readonly limit: number;
  /** Planned level, marked on the slider; null: none. */
  readonly aim: number | null;
  /** Shown by the month: how many months its level is of; null: shown as it is. */
  readonly monthly: number | null;
}

export interface Outcome {
  readonly result: number;
  /** Null where nothing is left to chance. */
  readonly chance: number | null;
}

export interface TrialGoal {
  readonly name: string;
  readonly form: Form;
  readonly direction: Direction;
}

/** What a measure is tried on: levers, what they come to together, and what that does to the result. */
export interface TrialBase {
  /** The inputs of the tape, in their order. */
  readonly levers: readonly Lever[];
  /** Places of the levers in the order in which they are shown. */
  readonly order: readonly number[];
  readonly tape: Tape;
  readonly goal: TrialGoal;
  readonly target: number | null;
  /** Whether the result is one still to come, or what the stages give now. */
  readonly isLanding: boolean;
  /** By how much the levers together must make the result grow to reach the target on average; null: cannot be said. */
  readonly needed: number | null;
  /** @param growth what the tape gives at the new levels ÷ at the present ones */
  result(growth: number): number;
  /** The same with its chance, which takes thousands of simulated endings to say. */
  outcome(growth: number): Outcome;
}

/** Beyond the best and worst seen there is a little room. */
const ROOM = 0.15;

export type LeverGiven = Omit<Lever, 'limit'>;

export function leverOf(given: LeverGiven): Lever {
  const { form, now, low, high, aim } = given;
  const limit = form === 'percent' && now <= 1 ? 1 : Number.POSITIVE_INFINITY;
  const least = Math.min(low, now, aim ?? now);
  const most = Math.max(high, now, aim ?? now);
  return {
    ...given,
    low: least - ROOM * Math.abs(least),
    high: Math.min(limit, most + ROOM * Math.abs(most)),
    limit,
  };
}

/** What a measure does to where a stretch ends: what is certain stays, the rest grows with the levers. */
export function landingTrial(
  { distribution, achieved }: Ending,
  target: number | null,
  direction: Direction,
): Pick<TrialBase, 'target' | 'isLanding' | 'needed' | 'result' | 'outcome'> {
  const rest = distribution.median - achieved;
  const gap = target === null ? 0 : target - achieved;
  const result = (growth: number) => achieved + growth * rest;
  return {
    target,
    isLanding: true,
    needed: target === null || rest <= 0 || gap <= 0 ? null : gap / rest,
    result,
    outcome: (growth) => ({
      result: result(growth),
      // Reaching the target with `growth` times the rest is reaching a nearer one with the rest as it is.
      chance: target === null ? null : chanceToMeet(distribution, achieved + gap / growth, direction),
    }),
  };
}

/** The columns of a table in time as levers: measures work in the periods to come. */
export function trialOfSeries(
  factors: readonly Factor[],
  periods: number,
  ranges: readonly ({ low: number; high: number } | null)[],
  landing: Ending,
  goal: TrialGoal,
  target: number | null,
): TrialBase {
  return {
    ...landingTrial(landing, target, goal.direction),
    tape: productTape(factors.length),
    order: factors.map((_, i) => i),
    levers: factors.map(({ name, form, after }, i) => {
      const now = i === 0 ? after / periods : after;
      const { low, high } = ranges[i] ?? { low: now, high: now };
      return leverOf({ id: String(i), name, form, now, low, high, aim: null, monthly: null });
    }),
    goal,
  };
}

/** A measure on a funnel of counts: the product of the factors, against the plan. */
export function trialOfFunnel(comparison: Comparison, factors: readonly Factor[]): TrialBase {
  const last = comparison.stages.length - 1;
  const now = comparison.after[last]!;
  const target = comparison.before[last]!;
  return {
    tape: productTape(factors.length),
    order: factors.map((_, i) => i),
    levers: factors.map(({ name, form, before, after }, i) =>
      leverOf({ id: String(i), name, form, now: after, low: after, high: after, aim: before, monthly: null }),
    ),
    goal: { ...comparison.stages[last]!, direction: 'higher' },
    target,
    isLanding: false,
    needed: target / now,
    result: (growth) => now * growth,
    outcome: (growth) => ({ result: now * growth, chance: null }),
  };
}

/** What the levers together make of the result, 1: as now. */
export function growthOf({ tape, levers }: TrialBase, levels: readonly number[]): number {
  const now = levers.map((lever) => lever.now);
  return evaluate(tape, levels) / evaluate(tape, now);
}

/** What one lever alone does to the result. */
export function effectOf(base: TrialBase, which: number, level: number): number {
  const levels = base.levers.map(({ now }, i) => (i === which ? level : now));
  return base.result(growthOf(base, levels)) - base.result(1);
}

/** The level of one lever that reaches the target on average, the others as they stand; null: beyond its limit. */
export function levelToReach(base: TrialBase, levels: readonly number[], which: number): number | null {
  const { tape, levers, needed } = base;
  if (needed === null) return null;
  const target =
    needed *
    evaluate(
      tape,
      levers.map(({ now }) => now),
    );
  const sought = seekGoal(tape, levels, { lever: which, target, min: 0, max: levers[which]!.limit });
  return sought.status === 'solved' ? sought.value : null;
}
