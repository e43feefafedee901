/** State of a generator of 32-bit words: four words, never all 0. */
export type GeneratorState = Int32Array;

/**
 * A generator started from a seed; the same seed always gives the same sequence. The state is filled by a
 * splitmix-style mixer, so that neighbouring seeds give unrelated sequences.
 * Source: D. Blackman & S. Vigna, Scrambled Linear Pseudorandom Number Generators (2021), xoshiro128++.
 */
export function seeded(seed: number): GeneratorState {
  let h = seed | 0;
  return new Int32Array(4).map(() => {
    h = (h + 0x9e3779b9) | 0;
    let z = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  });
}

/** The next word, as a signed 32-bit integer. */
export function nextWord(state: GeneratorState): number {
  let [a, b, c, d] = state as unknown as [number, number, number, number];
  const sum = (a + d) | 0;
  const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
  const shifted = b << 9;
  c ^= a;
  d ^= b;
  b ^= c;
  a ^= d;
  c ^= shifted;
  d = (d << 11) | (d >>> 21);
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
  return word;
}

/** Uniform in (0, 1), never 0 and never 1. */
export function uniform(state: GeneratorState): number {
  return ((nextWord(state) >>> 0) + 0.5) / 4294967296;
}
