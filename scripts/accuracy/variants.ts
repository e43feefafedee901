/** A series as it stands in the file. */
export interface StoredSeries {
  readonly set: string;
  readonly id: string;
  readonly freq: number;
  readonly train: readonly number[];
  readonly test: readonly number[];
}

export type Case = Pick<StoredSeries, 'freq' | 'train' | 'test'>;

/** A set cut to what planners have: so many of the last values, so many periods ahead. */
interface Variant {
  readonly name: string;
  readonly set: string;
  /** How many of the last training values are used; null for all. */
  readonly history: number | null;
  readonly ahead: number;
}

export const VARIANTS: readonly Variant[] = [
  { name: 'm3_full', set: 'm3', history: null, ahead: 18 },
  { name: 'm3_36', set: 'm3', history: 36, ahead: 12 },
  { name: 'm3_24', set: 'm3', history: 24, ahead: 12 },
  { name: 'm3_12', set: 'm3', history: 12, ahead: 6 },
  { name: 'tour_full', set: 'tour', history: null, ahead: 24 },
  { name: 'tour_36', set: 'tour', history: 36, ahead: 12 },
  { name: 'tour_24', set: 'tour', history: 24, ahead: 12 },
  { name: 'm4w_104', set: 'm4w', history: 104, ahead: 13 },
  { name: 'nn5_400', set: 'nn5', history: 400, ahead: 28 },
  { name: 'nn5_90', set: 'nn5', history: 90, ahead: 28 },
  { name: 'nn5_30', set: 'nn5', history: 30, ahead: 14 },
];

/** The cases of a variant; series that are too short for it are left out. */
export function casesOf(stored: readonly StoredSeries[], { set, history, ahead }: Variant): Case[] {
  return stored
    .filter((series) => series.set === set && series.train.length >= (history ?? 0))
    .map(({ freq, train, test }) => ({
      freq,
      train: history === null ? train : train.slice(-history),
      test: test.slice(0, ahead),
    }));
}

/** Cycles of history that a case at an earlier origin must leave where all of it is used. */
const LEAST_CYCLES = 3;

/**
 * The same at earlier origins: the last `ahead` training values forecast from what came before them, then the ones
 * before those, `origins` times as far as the series reaches.
 */
export function earlierCases(
  stored: readonly StoredSeries[],
  { set, history, ahead }: Variant,
  origins: number,
): Case[] {
  return stored
    .filter((series) => series.set === set)
    .flatMap(({ freq, train }) =>
      Array.from({ length: origins }, (_, k) => train.length - (k + 1) * ahead)
        .filter((end) => end >= (history ?? LEAST_CYCLES * freq))
        .map((end) => ({
          freq,
          train: train.slice(history === null ? 0 : end - history, end),
          test: train.slice(end, end + ahead),
        })),
    );
}
