import type { Cutoff } from './Cutoff.ts';
import type { Direction } from './Direction.ts';
import { reaches } from './reaches.ts';

/** Green (keep), yellow (improve), red (correct now). */
export type Judgement = 'ok' | 'warn' | 'bad';

export interface Cutoffs {
  readonly yellow: Cutoff;
  readonly green: Cutoff;
}

/** The colour of one actual value; reaching a cut-off counts as reached. Target 0: green if met, else red. */
export function verdict(actual: number, target: number, direction: Direction, cutoffs: Cutoffs): Judgement {
  if (reaches(actual, target, direction, cutoffs.green)) return 'ok';
  if (reaches(actual, target, direction, cutoffs.yellow)) return 'warn';
  return 'bad';
}
