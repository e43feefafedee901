import { median } from '../distributions/quantile.ts';
import { LONGEST_PHASES } from '../forecast/seasonTerms.ts';
import { loess } from './loess.ts';
import { seasonalPart, WAVES } from './seasonalPart.ts';

/** Rounds of down-weighting; the weights have settled by then. */
const ROUNDS = 7;
/** Sweeps of trend and season a round. */
const SWEEPS = 2;
/** Residuals beyond six median absolute residuals do not count at all. */
const CUT = 6;

/** Whether the season has a level a phase; otherwise it is waves. */
const hasPhases = (season: number): boolean => season > 1 && season <= LONGEST_PHASES;

/** A trend over more than a year of days is none; and the work grows with the window. */
const WIDEST_WINDOW = 365;

/** The trend's window, always odd: two cycles with a season of phases, otherwise a quarter of the series. */
function trendWindow(length: number, season: number): number {
  const cycles = hasPhases(season) ? 2 * season + 1 : 0;
  return (
    (cycles > 0 ? Math.max(7, cycles) : Math.min(WIDEST_WINDOW, Math.max(13, Math.round(length / 4)))) | 1
  );
}

/**
 * What trend and season expect at every place: loess and a periodic season in turn, with bisquare weights against
 * outliers. A plainer STL with a periodic season.
 * Source: R. B. Cleveland et al., STL: A seasonal-trend decomposition procedure based on loess (1990).
 *
 * @param given 0 where a value is missing or explained, else 1
 * @param season periods a cycle, 1 for none
 */
export function expectedValues(values: Float64Array, given: Float64Array, season: number): Float64Array {
  const window = trendWindow(values.length, season);
  let weights = given.slice();
  let trend = new Float64Array(values.length);
  let seasonal = new Float64Array(values.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      if (season > 1) {
        const start = round === 0 && sweep === 0 ? loess(values, weights, window) : trend;
        seasonal = Float64Array.from(
          seasonalPart(
            values.map((v, t) => v - start[t]!),
            weights,
            season,
          ),
        );
      }
      trend = Float64Array.from(
        loess(
          values.map((v, t) => v - seasonal[t]!),
          weights,
          window,
        ),
      );
      if (season === 1) break;
    }
    const sizes = values.map((v, t) => Math.abs(v - trend[t]! - seasonal[t]!));
    const limit = CUT * median(sizes.filter((_, t) => given[t]! > 0));
    if (!(limit > 0)) break;
    weights = sizes.map((size, t) => {
      const ratio = size / limit;
      return ratio >= 1 ? 0 : given[t]! * (1 - ratio * ratio) * (1 - ratio * ratio);
    });
  }
  return values.map((_, t) => trend[t]! + seasonal[t]!);
}

/**
 * Bisquare weights follow the middle of the data, and with it the median deviation, two and a half times as closely as
 * least squares with as many terms: ordinary series of 12 to 180 values, with seasons up to 24, raise an alarm in 2 to
 * 12% then, 6% on average, where 5% is accepted (simulated).
 */
const CLOSENESS = 2.5;
/** However closely the fit follows, so much of the scatter is taken to be left. */
const LEAST_FREE = 0.2;

/**
 * By how much residuals understate the scatter: √(n ÷ (n − terms fitted)). With three Januaries a January mean takes a
 * good part of each of them along; without this, short seasonal series would raise false alarms.
 */
export function scatterWidening(length: number, given: number, season: number): number {
  const seasonal = hasPhases(season) ? season - 1 : season > 1 ? 2 * WAVES : 0;
  const terms = CLOSENESS * (seasonal + length / trendWindow(length, season));
  return Math.sqrt(given / Math.max(LEAST_FREE * given, given - terms));
}
