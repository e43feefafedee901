import { closedFormRoots } from './closedFormRoots.ts';
import { continuousPieces } from './continuousPieces.ts';
import { type LeverFunction, leverFunction } from './LeverFunction.ts';
import { leverRoots } from './leverRoots.ts';
import { isConstant, toRationalFunction } from './rationalFunction.ts';
import { type Range, reachableRanges } from './reachableRanges.ts';
import type { Tape } from './Tape.ts';

export interface Goal {
  /** Index of the input that may move. */
  readonly lever: number;
  readonly target: number;
  /** −Infinity and Infinity: no bound. */
  readonly min: number;
  readonly max: number;
}

export type GoalSeek =
  | {
      readonly status: 'solved';
      /** The solution nearest to today's value. */
      readonly value: number;
      /** All solutions within the bounds that were seen, nearest first. */
      readonly all: readonly number[];
    }
  /** The result is `result` whatever the lever is. */
  | { readonly status: 'noEffect'; readonly result: number }
  | { readonly status: 'unreachable'; readonly ranges: readonly Range[] };

/** A solution may lie this much outside a bound by rounding alone. */
const ROUNDING = 1e-12;

/**
 * The value of one lever that makes the result equal the target. Exact where the formula is linear or
 * quadratic in the lever (also below a fraction bar), otherwise every sign change within the bounds is
 * bracketed and refined.
 */
export function seekGoal(tape: Tape, inputs: ArrayLike<number>, goal: Goal): GoalSeek {
  const { lever, target, min, max } = goal;
  const f = leverFunction(tape, inputs, lever);
  const today = inputs[lever]!;
  const start = Math.min(Math.max(today, min), max);
  if (f.value(start) === target && start === today) return { status: 'solved', value: today, all: [today] };

  const algebra = toRationalFunction(tape, inputs, lever);
  if (algebra && isConstant(algebra)) {
    const result = f.value(start);
    const isThere = Math.abs(result - target) <= ROUNDING * Math.abs(target);
    return isThere ? { status: 'solved', value: start, all: [start] } : { status: 'noEffect', result };
  }
  const roots =
    (algebra && closedFormRoots(algebra, target)?.map((root) => polish(f, root, target))) ??
    continuousPieces(f, start, min, max).flatMap((piece) => leverRoots(f, piece, target));
  const all = distinct(roots.map((t) => withinBounds(t, min, max)).filter((t) => meets(f, t, target))).sort(
    (a, b) => Math.abs(a - today) - Math.abs(b - today) || b - a,
  );
  return all.length > 0
    ? { status: 'solved', value: all[0]!, all }
    : { status: 'unreachable', ranges: reachableRanges(f, start, min, max) };
}

/** Two Newton steps on the formula itself take away what expanding it has cost. */
function polish(f: LeverFunction, root: number, target: number): number {
  let best = root;
  for (let count = 0; count < 2; count++) {
    const step = (f.value(best) - target) / f.slope(best);
    if (!(Math.abs(step) < 1e-3 * Math.abs(best))) break;
    best -= step;
  }
  return best;
}

/** The value itself or, just outside a bound, the bound; NaN further out. */
function withinBounds(t: number, min: number, max: number): number {
  const slack = ROUNDING * Math.abs(t);
  if (t < min) return t + slack >= min ? min : Number.NaN;
  if (t > max) return t - slack <= max ? max : Number.NaN;
  return t;
}

function meets(f: LeverFunction, t: number, target: number): boolean {
  const tolerance = 1e-9 * Math.max(Math.abs(target), Math.abs(f.slope(t) * t));
  return Math.abs(f.value(t) - target) <= tolerance;
}

function distinct(sorted: readonly number[]): number[] {
  const found: number[] = [];
  for (const t of sorted)
    if (!found.some((other) => Math.abs(other - t) <= 1e-12 * Math.abs(t))) found.push(t);
  return found;
}
