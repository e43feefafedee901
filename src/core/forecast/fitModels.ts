import { exp, log } from '../distributions/elementary.ts';
import { type Basis, basisOf, gramOf, leastSquares } from './Basis.ts';
import {
  type Candidate,
  candidates,
  FADING_SLOPE_SPREAD,
  FREE_DRIFT,
  FREE_DRIFT_PRIOR,
  NO_SEASON_PRIOR,
  SEASON_SPREADS,
  STEEP_DRIFT,
  STEEP_DRIFT_PRIOR,
  VALUES_FOR_SLOPE,
} from './candidates.ts';
import { factorise, solveLower } from './cholesky.ts';
import { slowDrift } from './growth.ts';
import type { Model } from './Model.ts';
import type { ScaledSeries } from './scaledSeries.ts';
import { NO_SEASON, type SeasonTerms, seasonTerms } from './seasonTerms.ts';

/** Models with less than this share of the best one's weight are left out. */
const NEGLIGIBLE_WEIGHT = 0.001;

/** Prior standard deviation of the level: none. */
const FLAT = 3e4;

/** A steady slope's prior standard deviation per period, and the weight of models with it. */
interface Drift {
  readonly spread: number;
  readonly prior: number;
}

type Weighed = Model & { readonly logWeight: number };

/** M = CᵀC + prior precisions, factorised, and ln |M| + ln |prior covariance|. @param spreads one a coefficient */
function penalised(gram: Float64Array, spreads: readonly number[]) {
  const size = spreads.length;
  const factor = gram.slice();
  spreads.forEach((spread, j) => {
    factor[j * size + j]! += 1 / (spread * spread);
  });
  factorise(factor, size);
  const determinant = spreads.reduce((sum, spread, j) => sum + 2 * log(factor[j * size + j]! * spread), 0);
  return { factor, determinant };
}

/**
 * Every model of one candidate, for all scales and prior spreads of the season. Errors are normal with unknown
 * variance; initial states have normal priors in units of it (flat for the level), so states and variance integrate
 * out and leave the marginal likelihood Q^(−(n−1)/2) |M|^(−1/2) ∏ precision^(1/2), Q the penalised sum of squares.
 * Source: O'Hagan & Forster, Bayesian Inference (2004), 11.3; the errors as a linear function of the initial states
 * after Hyndman et al. (2008), ch. 5.
 */
function modelsOf(
  { prior, smoothing }: Candidate,
  basis: Basis,
  scales: readonly ScaledSeries[],
  observed: number,
  drifts: readonly Drift[],
): Weighed[] {
  const gram = gramOf(basis);
  const { precisions } = basis.season;
  const problems = scales.map((_, scale) => leastSquares(basis, scale));
  const seasonSpreads = precisions.length > 0 ? SEASON_SPREADS : [1];
  const tried = seasonSpreads.flatMap((season) => drifts.map((drift) => ({ season, drift })));
  return tried.flatMap(({ season, drift }) => {
    const { factor, determinant } = penalised(gram, [
      ...precisions.map((precision) => season / Math.sqrt(precision)),
      FLAT,
      ...(smoothing.damping < 1 ? [FADING_SLOPE_SPREAD] : []),
      drift.spread,
    ]);
    return scales.map((series, scale): Weighed => {
      const { right, squares } = problems[scale]!;
      const solution = solveLower(factor, right.length, right);
      const explained = solution.reduce((sum, u) => sum + u * u, 0);
      const rest = Math.max(squares - explained, 1e-8 * observed);
      const deviance = (observed - 1) * log(rest / observed) + determinant + series.jacobian;
      const share = (prior * series.prior * drift.prior) / seasonSpreads.length;
      return {
        basis,
        series,
        scale,
        factor,
        solution,
        variance: rest / Math.max(1, observed - 1),
        weight: 0,
        logWeight: log(share) - deviance / 2,
      };
    });
  });
}

/** Weights that add up to 1, the best first, without those that hardly count. */
function normalised(models: readonly Weighed[]): Model[] {
  const best = models.reduce((most, { logWeight }) => Math.max(most, logWeight), Number.NEGATIVE_INFINITY);
  const kept = models
    .map(({ logWeight, ...model }) => ({ ...model, weight: exp(logWeight - best) }))
    .filter(({ weight }) => weight > NEGLIGIBLE_WEIGHT)
    .sort((a, b) => b.weight - a.weight);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return kept.map((model) => ({ ...model, weight: model.weight / total }));
}

/**
 * Fits every candidate and weighs it by prior × marginal likelihood (Bayesian model averaging).
 *
 * @param scales the series, raw and perhaps in logarithms
 * @param season periods a cycle; 1 for none
 * @param periods how far the forecast will reach
 */
export function fitModels(
  scales: readonly ScaledSeries[],
  isGap: Uint8Array,
  season: number,
  periods: number,
): Model[] {
  const length = isGap.length;
  const observed = length - isGap.reduce((sum, gap) => sum + gap, 0);
  const hasSlope = observed >= VALUES_FOR_SLOPE;
  const canShowSeason = season > 1 && observed >= season + Math.min(season, 6);
  const slow: Drift = { spread: slowDrift(season), prior: 1 };
  const drifts: Drift[] = [
    slow,
    { spread: FREE_DRIFT, prior: FREE_DRIFT_PRIOR },
    { spread: STEEP_DRIFT, prior: STEEP_DRIFT_PRIOR },
  ];
  const fitted = (terms: SeasonTerms, prior: number): Weighed[] =>
    candidates(hasSlope, terms.period > 0).flatMap((candidate) => {
      const basis = basisOf(candidate.smoothing, terms, scales, isGap, periods);
      const own = hasSlope && candidate.smoothing.damping === 1 ? drifts : [slow];
      return modelsOf({ ...candidate, prior: candidate.prior * prior }, basis, scales, observed, own);
    });
  if (!canShowSeason) return normalised(fitted(NO_SEASON, 1));
  return normalised([
    ...fitted(NO_SEASON, NO_SEASON_PRIOR),
    ...fitted(seasonTerms(season, length + periods), 1),
  ]);
}
