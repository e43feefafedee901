import type { Smoothing } from './Smoothing.ts';

/** A way of smoothing with its share of the prior probability. */
export interface Candidate {
  readonly smoothing: Smoothing;
  readonly prior: number;
}

const LEVELS = [0.03, 0.1, 0.2, 0.35, 0.55, 0.8, 0.99];

/**
 * Slopes that fade: β as a share of α, what remains of the slope after a period, and the prior weight. A negative share
 * takes back what an error did to the level: of a move by α an (1 + share × damping ÷ (1 − damping))th part stays,
 * here 12% and 10%. Holidays, bad weather and campaigns disturb a few periods, not the level for good; taken for
 * lasting moves they make totals of many periods far too uncertain.
 */
const FADING_SLOPES = [
  { share: 0.05, damping: 0.9, prior: 0.5 },
  { share: 0.2, damping: 0.9, prior: 0.5 },
  { share: -0.22, damping: 0.8, prior: 0.125 },
  { share: -0.9, damping: 0.5, prior: 0.125 },
];

/** Below this α there is too little to take back to tell it from noise. */
const LEAST_TAKEN_BACK = 0.2;

/** γ as a share of 1 − α, with prior weights: seasons that change fast are rare. */
const SEASONS = [
  { share: 0, prior: 1 },
  { share: 0.1, prior: 0.25 },
  { share: 0.3, prior: 0.06 },
];

/** From so many observations on a slope can be told from noise at all. */
export const VALUES_FOR_SLOPE = 5;

/** Prior standard deviations of the season's states, in standard deviations of an error. */
export const SEASON_SPREADS = [1, 3, 10];

/** Prior standard deviations of a slope per period, in standard deviations of an error. */
export const FREE_DRIFT = 0.3;
/** What grows by nearly the same step every time has slopes of many such deviations: rare, but plain when it is so. */
export const STEEP_DRIFT = 5;
export const FADING_SLOPE_SPREAD = 0.2;

/** Prior weights of models whose steady slope is free, or steep, against 1 for those where it is slow (`growth.ts`). */
export const FREE_DRIFT_PRIOR = 0.5;
export const STEEP_DRIFT_PRIOR = 0.05;

/** Prior weight of models without a season where the data could show one, against 1 for those with. */
export const NO_SEASON_PRIOR = 0.3;

/**
 * A grid over the smoothing parameters. Averaging over a grid instead of searching for the best point needs no
 * optimiser, and what the data leave open about the parameters widens the intervals as it should.
 */
export function candidates(hasSlope: boolean, hasMovingSeason: boolean): Candidate[] {
  const seasons = hasMovingSeason ? SEASONS : [{ share: 0, prior: 1 }];
  return LEVELS.flatMap((level) =>
    seasons.flatMap(({ share, prior }): Candidate[] => {
      const season = share * (1 - level);
      const flat = { smoothing: { level, slope: 0, damping: 1, season }, prior };
      if (!hasSlope) return [flat];
      const told = FADING_SLOPES.filter(({ share }) => share > 0 || level >= LEAST_TAKEN_BACK);
      const fading = told.map(({ share, damping, prior: slopePrior }) => ({
        smoothing: { level, slope: level * share, damping, season },
        prior: prior * slopePrior,
      }));
      return [flat, ...fading];
    }),
  );
}
