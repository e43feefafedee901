import type { Basis } from './Basis.ts';
import type { ScaledSeries } from './scaledSeries.ts';

/** One smoothing model fitted to one scale of the series, with its share of the average. */
export interface Model {
  readonly basis: Basis;
  readonly series: ScaledSeries;
  /** Index of the scale within the basis. */
  readonly scale: number;
  /** Cholesky factor of the penalised normal equations, `coefficients.length` of the basis wide. */
  readonly factor: Float64Array;
  /** L⁻¹ of the right-hand side. */
  readonly solution: Float64Array;
  /** Variance of a one-step error in scaled units. */
  readonly variance: number;
  readonly weight: number;
}
