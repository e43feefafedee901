import { seeded, uniform as uniformFrom } from '../../src/core/random/generator.ts';
import { fillNormal } from '../../src/core/random/normal.ts';

/** A series with every anomaly known. */
export interface Labelled<Value = number> {
  readonly values: Value[];
  /** Places of anomalies. Where one lasts, any of its places is a hit, and it counts once. */
  readonly anomalies: readonly (readonly number[])[];
  readonly isExplained: readonly boolean[];
}

/** A kind of series as planners have them. */
export interface Kind {
  readonly name: string;
  /** Periods a cycle as a planner would give them. */
  readonly season: number;
  make(draw: Draw): Labelled;
}

/** Random numbers of one series. */
export interface Draw {
  normal(): number;
  uniform(): number;
  /** So many different whole numbers from `first` to below `end`, at least `apart` from one another, ascending. */
  places(count: number, first: number, end: number, apart: number): number[];
}

const BATCH = 4096;

/** The same seed always draws the same numbers. */
export function drawing(seed: number): Draw {
  const state = seeded(seed);
  const batch = new Float64Array(BATCH);
  let next = BATCH;
  const normal = (): number => {
    if (next === BATCH) {
      fillNormal(state, batch, BATCH);
      next = 0;
    }
    return batch[next++]!;
  };
  const uniform = (): number => uniformFrom(state);
  const places = (count: number, first: number, end: number, apart: number): number[] => {
    const taken: number[] = [];
    while (taken.length < count) {
      const place = first + Math.floor(uniform() * (end - first));
      if (taken.every((other) => Math.abs(other - place) >= apart)) taken.push(place);
    }
    return taken.sort((a, b) => a - b);
  };
  return { normal, uniform, places };
}
