import { factorise, solveLower, solveUpper } from '../forecast/cholesky.ts';
import { LONGEST_PHASES, seasonTerms } from '../forecast/seasonTerms.ts';

/** How many waves a season has that is too long for a level a phase. */
export const WAVES = 4;

/** Weighted mean of every phase, centred over one cycle. */
function phaseMeans(values: Float64Array, weights: Float64Array, season: number): Float64Array {
  const sums = new Float64Array(season);
  const masses = new Float64Array(season);
  values.forEach((v, t) => {
    sums[t % season]! += weights[t]! * v;
    masses[t % season]! += weights[t]!;
  });
  const means = sums.map((sum, j) => (masses[j]! > 0 ? sum / masses[j]! : 0));
  const centre = means.reduce((sum, v) => sum + v, 0) / season;
  return values.map((_, t) => means[t % season]! - centre);
}

/** Weighted least squares on the first sine and cosine waves, held back a little by a ridge of 1. */
function waves(values: Float64Array, weights: Float64Array, season: number): Float64Array {
  const columns = seasonTerms(season, values.length).waves.slice(0, 2 * WAVES);
  const size = columns.length;
  const weighted = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, v, t) => sum + weights[t]! * v * b[t]!, 0);
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++)
      matrix[i * size + j] = weighted(columns[i]!, columns[j]!) + (i === j ? 1 : 0);
  }
  factorise(matrix, size);
  const right = columns.map((column) => weighted(column, values));
  const coefficients = solveUpper(matrix, size, solveLower(matrix, size, right));
  return values.map((_, t) => columns.reduce((sum, column, j) => sum + coefficients[j]! * column[t]!, 0));
}

/** What the season adds at every place of a series without trend. */
export function seasonalPart(values: Float64Array, weights: Float64Array, season: number): Float64Array {
  return season <= LONGEST_PHASES ? phaseMeans(values, weights, season) : waves(values, weights, season);
}
