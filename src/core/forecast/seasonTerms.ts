import { cosTurns, sinTurns } from '../distributions/elementary.ts';

/** Seasons up to this length get one state per phase; longer ones a few smooth waves. */
export const LONGEST_PHASES = 24;
const WAVES = 6;

/** How a model describes its season; one coefficient per phase, then one per wave. */
export interface SeasonTerms {
  /** Phases with a state of their own; 0 without a season or with waves. */
  readonly period: number;
  /** Sine and cosine waves over past and future. */
  readonly waves: readonly Float64Array[];
  /** Prior precision of each coefficient relative to the prior spread: faster waves are expected to be smaller. */
  readonly precisions: readonly number[];
}

export const NO_SEASON: SeasonTerms = { period: 0, waves: [], precisions: [] };

/** @param length past and future periods that the waves must cover */
export function seasonTerms(season: number, length: number): SeasonTerms {
  if (season <= LONGEST_PHASES) return { period: season, waves: [], precisions: new Array(season).fill(1) };
  const waves: Float64Array[] = [];
  const precisions: number[] = [];
  for (let k = 1; k <= WAVES; k++) {
    for (const wave of [sinTurns, cosTurns]) {
      waves.push(new Float64Array(length).map((_, t) => wave(((k * t) % season) / season)));
      precisions.push(1 + (k - 1) / 2);
    }
  }
  return { period: 0, waves, precisions };
}
