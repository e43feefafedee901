import { continuousPieces, type Piece } from './continuousPieces.ts';
import { findRoot } from './findRoot.ts';
import type { LeverFunction } from './LeverFunction.ts';

/** From – to; either may be infinite. */
export type Range = readonly [low: number, high: number];

/** The last stretch before an open end multiplies or divides a value by this if it has no other limit than ∞ or 0. */
const CHANGES_STILL = 50;

/**
 * What the result can be while the lever moves between `min` and `max` (±Infinity: anywhere), as ranges
 * in ascending order. Several where a pole separates them.
 */
export function reachableRanges(f: LeverFunction, today: number, min: number, max: number): Range[] {
  const ranges = continuousPieces(f, today, min, max).map((piece) => rangeOf(f, piece, min, max));
  return merge(ranges.filter(([low, high]) => low <= high));
}

function rangeOf(f: LeverFunction, piece: Piece, min: number, max: number): Range {
  const { points, poleBefore, poleAfter } = piece;
  const values = [...points, ...turningPoints(f, points)].map((t) => f.value(t)).filter(Number.isFinite);
  const ends: number[] = [];
  if (poleBefore || min === Number.NEGATIVE_INFINITY)
    ends.push(limit(f, points[0]!, inner(points, poleBefore, false)));
  if (poleAfter || max === Number.POSITIVE_INFINITY)
    ends.push(limit(f, points[points.length - 1]!, inner(points, poleAfter, true)));
  const all = [...values, ...ends];
  return [Math.min(...all), Math.max(...all)];
}

/** A point a thousand times further from the open end than its outermost point (or as far as there is). */
function inner(points: readonly number[], isPole: boolean, isAfter: boolean): number {
  const last = points.length - 1;
  const [end, next] = isAfter ? [points[last]!, points[last - 1]!] : [points[0]!, points[1]!];
  return isPole ? end + (next - end) * 1e-6 : end / 1000;
}

/** What the value tends to at an open end: ±∞ when it is still growing there, 0 when it is still shrinking. */
function limit(f: LeverFunction, end: number, inside: number): number {
  const value = f.value(end);
  const before = Math.abs(f.value(inside));
  if (Math.abs(value) > CHANGES_STILL * before) return value * Number.POSITIVE_INFINITY;
  return before > CHANGES_STILL * Math.abs(value) ? 0 : value;
}

function turningPoints(f: LeverFunction, points: readonly number[]): number[] {
  const turns: number[] = [];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    if (f.slope(a) * f.slope(b) < 0) turns.push(findRoot((t) => f.slope(t), a, b));
  }
  return turns;
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && range[0] < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}
