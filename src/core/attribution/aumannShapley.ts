import { gradient } from '../tree/gradient.ts';
import type { Tape } from '../tree/Tape.ts';

/** Positive nodes and their weights of 16-point Gauss–Legendre quadrature on [−1, 1] (Abramowitz & Stegun 25.4). */
const NODES = [
  0.0950125098376374, 0.2816035507792589, 0.4580167776572274, 0.6178762444026438, 0.755404408355003,
  0.8656312023878318, 0.9445750230732326, 0.9894009349916499,
];
const WEIGHTS = [
  0.1894506104550685, 0.1826034150449236, 0.1691565193950025, 0.1495959888165767, 0.1246289712555339,
  0.0951585116824928, 0.0622535239386479, 0.0271524594117541,
];
const MOST_PIECES = 256;

/** Beyond this the parts do not add up because the line meets a pole, which no cutting mends. */
const POLE = 1e-6;

/**
 * Aumann–Shapley values: each driver's derivative, integrated while all drivers move in a straight line
 * from before to after. The line is cut finer until the parts add up to the change; they are NaN where a divisor
 * passes through 0 on the way.
 *
 * Source: Aumann & Shapley, Values of Non-Atomic Games (1974).
 */
export function aumannShapley(
  tape: Tape,
  drivers: readonly number[],
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  change: number,
): number[] {
  for (let pieces = 1; ; pieces *= 4) {
    const parts = integrate(tape, drivers, before, after, pieces);
    const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
    const error = Math.abs(parts.reduce((sum, part) => sum + part, -change)) / size;
    if (!(error > 1e-12)) return parts;
    if (pieces >= MOST_PIECES) return error > POLE ? [Number.NaN] : parts;
  }
}

function integrate(
  tape: Tape,
  drivers: readonly number[],
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  pieces: number,
): number[] {
  const at = Float64Array.from(before);
  const moves = drivers.map((i) => after[i]! - before[i]!);
  const parts = drivers.map(() => 0);
  const addPoint = (t: number, weight: number): void => {
    drivers.forEach((input, k) => {
      at[input] = before[input]! + t * moves[k]!;
    });
    const { derivatives } = gradient(tape, at);
    drivers.forEach((input, k) => {
      parts[k]! += weight * derivatives[input]! * moves[k]!;
    });
  };
  for (let piece = 0; piece < pieces; piece++)
    NODES.forEach((node, k) => {
      const weight = WEIGHTS[k]! / 2 / pieces;
      addPoint((piece + (1 - node) / 2) / pieces, weight);
      addPoint((piece + (1 + node) / 2) / pieces, weight);
    });
  return parts;
}
