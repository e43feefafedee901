import type { Piece } from './continuousPieces.ts';
import { findRoot } from './findRoot.ts';
import type { LeverFunction } from './LeverFunction.ts';

/**
 * Every value of the lever within a piece at which the function is seen to meet the target: at a sign
 * change between neighbouring points, and where the function turns back between two of them, at the
 * sign changes on both sides of the turning point.
 */
export function leverRoots(f: LeverFunction, piece: Piece, target: number): number[] {
  const miss = (t: number) => f.value(t) - target;
  const roots: number[] = [];
  for (let i = 1; i < piece.points.length; i++) {
    const [a, b] = [piece.points[i - 1]!, piece.points[i]!];
    for (const [from, to] of stretches(f, miss, a, b)) {
      const root = rootBetween(miss, from, to);
      if (root !== null) roots.push(root);
    }
  }
  return roots;
}

/** `a` to `b`, cut at the turning point if the function approaches the target from `a` and leaves it at `b`. */
function stretches(
  f: LeverFunction,
  miss: (t: number) => number,
  a: number,
  b: number,
): (readonly [number, number])[] {
  const side = Math.sign(miss(a));
  if (side !== 0 && side === Math.sign(miss(b)) && side * f.slope(a) < 0 && side * f.slope(b) > 0) {
    const turn = findRoot((t) => f.slope(t), a, b);
    return [
      [a, turn],
      [turn, b],
    ];
  }
  return [[a, b]];
}

function rootBetween(miss: (t: number) => number, a: number, b: number): number | null {
  const [atA, atB] = [miss(a), miss(b)];
  if (atA === 0) return a;
  if (atB === 0) return b;
  if (!(atA * atB < 0)) return null;
  const root = findRoot(miss, a, b);
  // At a pole that slipped through, the function has grown instead of shrunk.
  return Math.abs(miss(root)) <= Math.min(Math.abs(atA), Math.abs(atB)) ? root : null;
}
