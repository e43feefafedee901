import { chancesWithUncertainRates, chanceWithKnownRates } from '../../src/core/funnel/chances.ts';
import { safeVolumes } from '../../src/core/funnel/safe.ts';
import type { FunnelNumbers } from './readFields.ts';

/** How sure the planner wants to be of reaching the target. */
export const confidences = { '80': 0.8, '90': 0.9, '95': 0.95 } as const;
export type ConfidenceId = keyof typeof confidences;
export const confidenceIds = Object.keys(confidences) as ConfidenceId[];

/** With more stages than this, uncertain rates would take seconds; they then count as known. */
const MOST_UNCERTAIN_STAGES = 8;
const CURVE_POINTS = 61;

export interface ConfidenceQuestion {
  /** Whole units at the end of the funnel, > 0. */
  readonly target: number;
  /** Rates of the last stages, as far up as they are known. */
  readonly rates: readonly number[];
  /** Stages before those, whose counts cannot be answered. */
  readonly unknown: number;
  /** Count of the first stage that is enough on average. */
  readonly mean: number;
  readonly level: number;
  /** Cases behind each rate; null: the rates count as known. */
  readonly samples: readonly number[] | null;
}

export interface Confidence {
  readonly level: number;
  /** One count a stage and the goal's last; null where a rate from there on is missing. */
  readonly counts: readonly (number | null)[];
  /** The rest is null while a rate is missing, because it is about the first stage. */
  readonly picture: {
    readonly chanceOfMean: number;
    /** At least the level; in small numbers well above it. */
    readonly chanceOfSafe: number;
    readonly curve: readonly { readonly count: number; readonly chance: number }[];
  } | null;
}

/** What is known of the funnel, as a question of confidence; null while there is nothing to ask. */
export function confidenceQuestion(
  numbers: FunnelNumbers,
  counts: readonly (number | null)[],
  level: number,
): ConfidenceQuestion | null {
  const unknown = numbers.rates.lastIndexOf(null) + 1;
  const target = counts[counts.length - 1] ?? null;
  const mean = counts[unknown] ?? null;
  if (target === null || target === 0 || mean === null || unknown === numbers.rates.length) return null;
  const rates = numbers.rates.slice(unknown) as number[];
  const samples = numbers.samples.slice(unknown);
  const isUncertain = rates.length <= MOST_UNCERTAIN_STAGES && samples.every((cases) => cases !== null);
  return { target, rates, unknown, mean, level, samples: isUncertain ? (samples as number[]) : null };
}

/**
 * The counts that reach the target with the asked confidence, and how the chance grows with the first one.
 * Some milliseconds; with uncertain rates up to a second.
 *
 * @throws CONFIDENCE_UNREACHABLE
 */
export function solveConfidence(question: ConfidenceQuestion): Confidence {
  const { target, rates, unknown, mean, level, samples } = question;
  const known = safeVolumes(target, rates, level, samples);
  const counts = [...Array<null>(unknown).fill(null), ...known];
  if (unknown > 0) return { level, counts, picture: null };
  const chance = samples
    ? chancesWithUncertainRates(target, rates, samples)(0)
    : chanceWithKnownRates(target, rates);
  const curve = curveCounts(target, mean, known[0]!).map((count) => ({ count, chance: chance(count) }));
  return { level, counts, picture: { chanceOfMean: chance(mean), chanceOfSafe: chance(known[0]!), curve } };
}

/** As far beyond the safe count, and below the average one, as the two lie apart. */
function curveCounts(target: number, mean: number, safe: number): number[] {
  const apart = Math.max(2, Math.abs(safe - mean));
  const from = Math.max(target - 1, Math.min(mean, safe) - apart);
  const to = Math.max(mean, safe) + apart;
  const steps = Math.min(CURVE_POINTS - 1, to - from);
  return Array.from({ length: steps + 1 }, (_, i) => Math.round(from + ((to - from) * i) / steps));
}
