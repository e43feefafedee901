import { findRoot } from './findRoot.ts';
import type { LeverFunction } from './LeverFunction.ts';

/** Values of the lever, ascending, between which the function has no pole that could be seen. */
export interface Piece {
  readonly points: readonly number[];
  /** Whether the piece ends at a pole rather than at a bound. */
  readonly poleBefore: boolean;
  readonly poleAfter: boolean;
}

const PER_DECADE = 8;
const DECADES_DOWN = 9;
const DECADES_UP = 12;
const LINEAR_POINTS = 128;
/** How close to a pole the function is still looked at, relative to the distance of the sample points. */
const NEAR_POLE = 1e-9;

/** Samples the lever's range (either end may be infinite) and cuts it at the poles. */
export function continuousPieces(f: LeverFunction, today: number, min: number, max: number): Piece[] {
  const points = samplePoints(today, min, max);
  const pieces: Piece[] = [];
  let open: number[] = [points[0]!];
  let poleBefore = false;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    for (const pole of polesBetween(f, a, b)) {
      const gap = (b - a) * NEAR_POLE;
      pieces.push({ points: [...open, Math.max(a, pole - gap)], poleBefore, poleAfter: true });
      open = [Math.min(b, pole + gap)];
      poleBefore = true;
    }
    open.push(b);
  }
  pieces.push({ points: open, poleBefore, poleAfter: false });
  return pieces;
}

/** Dense around today's value, then in steps that grow with the distance from zero, on both sides of it. */
function samplePoints(today: number, min: number, max: number): number[] {
  const scale = Math.abs(today) || 1;
  const points = new Set<number>([today, 0]);
  for (let k = -DECADES_DOWN * PER_DECADE; k <= DECADES_UP * PER_DECADE; k++) {
    const size = scale * 10 ** (k / PER_DECADE);
    points.add(size).add(-size);
  }
  if (Number.isFinite(min)) points.add(min);
  if (Number.isFinite(max)) points.add(max);
  if (Number.isFinite(max - min))
    for (let k = 1; k < LINEAR_POINTS; k++) points.add(min + ((max - min) * k) / LINEAR_POINTS);
  return Array.from(points)
    .filter((t) => t >= min && t <= max)
    .sort((a, b) => a - b);
}

/** Places where a divisor passes through zero, ascending. */
function polesBetween(f: LeverFunction, a: number, b: number): number[] {
  const before = f.divisors(a);
  const after = f.divisors(b);
  const poles: number[] = [];
  before.forEach((divisor, i) => {
    if (divisor * after[i]! < 0) poles.push(findRoot((t) => f.divisors(t)[i]!, a, b));
    else if (after[i] === 0) poles.push(b);
  });
  return Array.from(new Set(poles)).sort((p, q) => p - q);
}
