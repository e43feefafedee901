import { type GeneratorState, nextWord } from './generator.ts';
import { sobolTable } from './sobolDirections.ts';

const BITS = 32;

/** As many dimensions as there are direction numbers for. */
export const SOBOL_DIMENSIONS = 64;

let directions: readonly Int32Array[] | undefined;

/** v₁ … v₃₂ of one dimension from its polynomial. Source: P. Bratley & B. Fox, Algorithm 659 (1988). */
function directionNumbers(polynomial: number, first: readonly number[]): Int32Array {
  const degree = first.length;
  const v = new Int32Array(BITS);
  for (let i = 0; i < BITS; i++) {
    if (i < degree) {
      v[i] = first[i]! << (BITS - 1 - i);
      continue;
    }
    let word = v[i - degree]! ^ (v[i - degree]! >>> degree);
    for (let k = 1; k < degree; k++) if ((polynomial >> (degree - k)) & 1) word ^= v[i - k]!;
    v[i] = word;
  }
  return v;
}

/** Direction numbers of all dimensions; the first is van der Corput's sequence. */
function allDirections(): readonly Int32Array[] {
  const first = new Int32Array(BITS).map((_, i) => 1 << (BITS - 1 - i));
  const others = sobolTable(SOBOL_DIMENSIONS - 1);
  return [first, ...others.map((entry) => directionNumbers(entry.polynomial, entry.first))];
}

function parity(word: number): number {
  let x = word;
  for (let shift = 16; shift > 0; shift >>= 1) x ^= x >>> shift;
  return x & 1;
}

/**
 * A random lower triangular matrix over GF(2) applied to every direction number: the points keep their even spread and
 * lose their regular flaws. Source: J. Matoušek, On the L2-discrepancy for anchored boxes (1998).
 */
function scrambled(v: Int32Array, state: GeneratorState): Int32Array {
  const rows = new Int32Array(BITS).map((_, bit) => {
    const above = bit === 0 ? 0 : -1 << (BITS - bit);
    return (nextWord(state) & above) | (1 << (BITS - 1 - bit));
  });
  return v.map((word) => {
    let out = 0;
    rows.forEach((row, bit) => {
      if (parity(row & word) === 1) out |= 1 << (BITS - 1 - bit);
    });
    return out;
  });
}

/** Writes the points from index `start` on, each in (0, 1). Blocks must be asked for in order, beginning at 0. */
export type PointStream = (start: number, count: number, out: Float64Array) => void;

/**
 * One scrambled and shifted Sobol coordinate a call, in the order of dimensions.
 *
 * @param dimension from 0 to 63
 */
export function sobolStream(dimension: number, state: GeneratorState): PointStream {
  directions = directions ?? allDirections();
  const v = scrambled(directions[dimension]!, state);
  let word = nextWord(state);
  return (start, count, out) => {
    for (let i = 0; i < count; i++) {
      out[i] = ((word >>> 0) + 0.5) / 4294967296;
      const next = start + i + 1;
      word ^= v[31 - Math.clz32(next & -next)]!; // Gray code: one direction a step
    }
  };
}
