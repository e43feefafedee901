import { type Lever, withLevers } from './BackCalculation.ts';
import { evaluate } from './evaluate.ts';
import type { Range } from './reachableRanges.ts';
import type { Tape } from './Tape.ts';

/** Stands for a bound that does not exist. */
const FAR = 1e9;
const WITHOUT_LIMIT = 1e6;
const MOST_ROUNDS = 20;

interface Peak {
  readonly values: readonly number[];
  readonly height: number;
}

export interface BoxExtremes {
  /** The inputs that make the result smallest and largest. */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
  /** The result there; infinite where a missing bound lets it grow without limit. */
  readonly range: Range;
}

/**
 * What several levers together can make of the result, one moved to its better bound after another until
 * none helps. Exact where the result rises or falls throughout with each lever, as in the usual trees.
 */
export function boxExtremes(tape: Tape, inputs: readonly number[], levers: readonly Lever[]): BoxExtremes {
  const start = withLevers(inputs, levers, ({ input }) => inputs[input]!);
  const limit = WITHOUT_LIMIT * Math.max(Math.abs(evaluate(tape, start)), Number.MIN_VALUE);
  const isOpen = levers.some(({ min, max }) => !Number.isFinite(max - min));
  const open = (height: number) => (isOpen && height > limit ? Number.POSITIVE_INFINITY : height);
  const low = highestPeak(tape, start, levers, -1);
  const high = highestPeak(tape, start, levers, 1);
  return { lowest: low.values, highest: high.values, range: [-open(low.height), open(high.height)] };
}

/** The largest value of sign · result that is found from today and from either corner of the bounds. */
function highestPeak(tape: Tape, start: readonly number[], levers: readonly Lever[], sign: 1 | -1): Peak {
  const ends = levers.map((lever) => endsOf(lever, start[lever.input]!));
  const corners = [0, 1].map((side) => withLevers(start, levers, (_lever, i) => ends[i]![side]!));
  const heightOf = (values: readonly number[]): number => {
    const value = sign * evaluate(tape, values);
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  return [start, ...corners]
    .map((from) => climb(from, levers, ends, heightOf))
    .reduce((a, b) => (b.height > a.height ? b : a));
}

function climb(
  from: readonly number[],
  levers: readonly Lever[],
  ends: readonly (readonly number[])[],
  heightOf: (values: readonly number[]) => number,
): Peak {
  const values = from.slice();
  let height = heightOf(values);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = height;
    levers.forEach(({ input }, i) => {
      for (const end of ends[i]!) {
        const kept = values[input]!;
        values[input] = end;
        const reached = heightOf(values);
        if (reached > height) height = reached;
        else values[input] = kept;
      }
    });
    if (height === before) break;
  }
  return { values, height };
}

function endsOf({ min, max }: Lever, today: number): [number, number] {
  const far = FAR * Math.max(Math.abs(today), 1);
  return [Number.isFinite(min) ? min : -far, Number.isFinite(max) ? max : far];
}
