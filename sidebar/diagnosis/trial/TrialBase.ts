import type { Comparison } from '../leverage/Comparison.ts';
import type { Factor } from '../leverage/factors.ts';
import type { Assessment } from '../situation/assess.ts';
import type { Form } from '../table/Table.ts';

/** One thing that can be moved. */
export interface Lever {
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
}

export interface Outcome {
  readonly result: number;
  /** Null where nothing is left to chance. */
  readonly chance: number | null;
}

/** What a measure is tried on: factors that multiply, and what their product does to the result. */
export interface TrialBase {
  readonly levers: readonly Lever[];
  readonly goal: { readonly name: string; readonly form: Form };
  readonly target: number | null;
  /** Whether the result is a total still to come, or what the stages give now. */
  readonly isLanding: boolean;
  /** By how much the factors together must grow to reach the target on average; null: cannot be said. */
  readonly needed: number | null;
  /** @param growth product of the new levels ÷ product of the present ones */
  outcome(growth: number): Outcome;
}

/** Beyond the best and worst seen there is a little room. */
const ROOM = 0.15;

function leverOf({ name, form, now, low, high, aim }: Omit<Lever, 'limit'>): Lever {
  const limit = form === 'percent' && now <= 1 ? 1 : Number.POSITIVE_INFINITY;
  const most = Math.max(high, now, aim ?? now) * (1 + ROOM);
  return { name, form, now, low: Math.min(low, now) * (1 - ROOM), high: Math.min(limit, most), limit, aim };
}

/** A measure that works in the periods to come: what is achieved stays, the rest grows with the factors. */
export function trialOfSeries(
  factors: readonly Factor[],
  periods: number,
  ranges: readonly ({ low: number; high: number } | null)[],
  landing: NonNullable<Assessment['landing']>,
  goal: TrialBase['goal'],
  target: number | null,
): TrialBase {
  const { distribution, achieved } = landing;
  const rest = distribution.median - achieved;
  return {
    levers: factors.map(({ name, form, after }, i) => {
      const now = i === 0 ? after / periods : after;
      return leverOf({
        name,
        form,
        now,
        low: ranges[i]?.low ?? now,
        high: ranges[i]?.high ?? now,
        aim: null,
      });
    }),
    goal,
    target,
    isLanding: true,
    needed: target === null || rest <= 0 || target <= achieved ? null : (target - achieved) / rest,
    outcome: (growth) => ({
      result: achieved + growth * rest,
      // Reaching the target with `growth` times the rest is reaching a nearer one with the rest as it is.
      chance: target === null ? null : distribution.chance(achieved + (target - achieved) / growth),
    }),
  };
}

/** A measure on a funnel of counts: the product of the factors, against the plan. */
export function trialOfFunnel(comparison: Comparison, factors: readonly Factor[]): TrialBase {
  const last = comparison.stages.length - 1;
  const now = comparison.after[last]!;
  const target = comparison.before[last]!;
  return {
    levers: factors.map(({ name, form, before, after }) =>
      leverOf({
        name,
        form,
        now: after,
        low: Math.min(before, after),
        high: Math.max(before, after),
        aim: before,
      }),
    ),
    goal: comparison.stages[last]!,
    target,
    isLanding: false,
    needed: target / now,
    outcome: (growth) => ({ result: now * growth, chance: null }),
  };
}

export const growthOf = (levers: readonly Lever[], levels: readonly number[]): number =>
  levels.reduce((product, level, i) => product * (level / levers[i]!.now), 1);

/** The level of one lever that reaches the target on average, the others as they stand; null: beyond its limit. */
export function levelToReach(
  { levers, needed }: TrialBase,
  levels: readonly number[],
  which: number,
): number | null {
  if (needed === null) return null;
  const others = growthOf(levers, levels) / (levels[which]! / levers[which]!.now);
  const level = (levers[which]!.now * needed) / others;
  return level <= levers[which]!.limit ? level : null;
}
