import { exp, log } from '../distributions/elementary.ts';
import { type Basis, basisOf, gramOf, leastSquares } from './Basis.ts';
import {
  type Candidate,
  candidates,
  DAMPED_SLOPE_SPREAD,
  NO_SEASON_PRIOR,
  SEASON_SPREADS,
  SLOPE_PRIOR,
  STEADY_SLOPE_SPREAD,
  VALUES_FOR_SLOPE,
} from './candidates.ts';
import { factorise, solveLower } from './cholesky.ts';
import type { Model } from './Model.ts';
import type { ScaledSeries } from './scaledSeries.ts';
import { NO_SEASON, type SeasonTerms, seasonTerms } from './seasonTerms.ts';

/** Models with less than this share of the best one's weight are left out. */
const NEGLIGIBLE_WEIGHT = 0.001;

type Weighed = Model & { readonly logWeight: number };

/** M = CᵀC + prior precisions, factorised, and ln |M| + ln |prior covariance| over all but the slope. */
function penalised(gram: Float64Array, precisions: readonly number[], spread: number, slopeSpread: number) {
  const level = precisions.length;
  const size = level + 2;
  const factor = gram.slice();
  precisions.forEach((precision, j) => {
    factor[j * size + j]! += precision / (spread * spread);
  });
  factor[level * size + level]! += 1e-9;
  factor[size * size - 1]! += 1 / (slopeSpread * slopeSpread);
  factorise(factor, size);
  const seasonal = precisions.map((precision, j) => 2 * log(factor[j * size + j]! * spread) - log(precision));
  const start = 2 * log(factor[level * size + level]!);
  return {
    factor,
    determinant: seasonal.reduce((sum, term) => sum + term, start),
    slopeDeterminant: 2 * log(factor[size * size - 1]! * slopeSpread),
  };
}

/**
 * Every model of one candidate, for all scales and prior spreads of the season. Errors are normal with unknown
 * variance; initial states have normal priors in units of it (flat for the level), so states and variance integrate
 * out and leave the marginal likelihood Q^(−(n−1)/2) |M|^(−1/2) ∏ precision^(1/2), Q the penalised sum of squares.
 * Source: O'Hagan & Forster, Bayesian Inference (2004), 11.3; the errors as a linear function of the initial states
 * after Hyndman et al. (2008), ch. 5.
 */
function modelsOf(
  { prior, isDamped }: Candidate,
  basis: Basis,
  scales: readonly ScaledSeries[],
  observed: number,
): Weighed[] {
  const gram = gramOf(basis);
  const size = basis.coefficients.length;
  const { precisions } = basis.season;
  const slopes = isDamped ? [true] : observed < VALUES_FOR_SLOPE ? [false] : [false, true];
  const problems = scales.map((_, scale) => leastSquares(basis, scale));
  const spreads = precisions.length > 0 ? SEASON_SPREADS : [1];
  return spreads.flatMap((spread) => {
    const slopeSpread = isDamped ? DAMPED_SLOPE_SPREAD : STEADY_SLOPE_SPREAD;
    const { factor, determinant, slopeDeterminant } = penalised(gram, precisions, spread, slopeSpread);
    return scales.flatMap((series, scale) => {
      const { right, squares } = problems[scale]!;
      const solution = solveLower(factor, size, right, size);
      return slopes.map((hasSlope): Weighed => {
        const used = solution.subarray(0, hasSlope ? size : size - 1);
        const explained = used.reduce((sum, u) => sum + u * u, 0);
        const rest = Math.max(squares - explained, 1e-8 * observed);
        const deviance =
          (observed - 1) * log(rest / observed) +
          determinant +
          (hasSlope ? slopeDeterminant : 0) +
          series.jacobian;
        const share = (prior * series.prior * (hasSlope && !isDamped ? SLOPE_PRIOR : 1)) / spreads.length;
        return {
          basis,
          series,
          scale,
          factor,
          solution: used,
          variance: rest / Math.max(1, observed - 1),
          weight: 0,
          logWeight: log(share) - deviance / 2,
        };
      });
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
  const fitted = (terms: SeasonTerms, prior: number): Weighed[] =>
    candidates(hasSlope, terms.period > 0).flatMap((candidate) => {
      const basis = basisOf(candidate.smoothing, terms, scales, isGap, periods);
      return modelsOf({ ...candidate, prior: candidate.prior * prior }, basis, scales, observed);
    });
  if (!canShowSeason) return normalised(fitted(NO_SEASON, 1));
  return normalised([
    ...fitted(NO_SEASON, NO_SEASON_PRIOR),
    ...fitted(seasonTerms(season, length + periods), 1),
  ]);
}
