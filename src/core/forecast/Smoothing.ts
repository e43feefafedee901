/** How fast a model follows the data: the parameters of additive-error exponential smoothing. */
export interface Smoothing {
  /** α: share of an error that moves the level. */
  readonly level: number;
  /** β: share of an error that moves the slope. */
  readonly slope: number;
  /** φ: what remains of the slope after a period; 1 keeps it, 0 means there is none. */
  readonly damping: number;
  /** γ: share of an error that moves the season's state. */
  readonly season: number;
}

/** Level, slope and one additive state per phase of the season (empty without one). Changed in place. */
export interface State {
  level: number;
  slope: number;
  readonly phases: Float64Array;
}

/**
 * Runs exponential smoothing over `series` and writes every one-step error. A gap brings no error, so the state moves
 * on as forecast. The map from (series, initial state) to errors is linear, which `fitModels` relies on.
 * Source: Hyndman, Koehler, Ord & Snyder, Forecasting with Exponential Smoothing (2008), eq. 2.4.
 *
 * @param isGap 1 where nothing was observed
 */
export function runSmoothing(
  series: Float64Array,
  isGap: Uint8Array,
  smoothing: Smoothing,
  state: State,
  errors: Float64Array,
): void {
  const { level: alpha, slope: beta, damping, season: gamma } = smoothing;
  const { phases } = state;
  const period = phases.length;
  let { level, slope } = state;
  let phase = 0;
  for (let t = 0; t < series.length; t++) {
    const seasonal = period > 0 ? phases[phase]! : 0;
    const error = isGap[t] === 1 ? 0 : series[t]! - (level + damping * slope + seasonal);
    errors[t] = error;
    level += damping * slope + alpha * error;
    slope = damping * slope + beta * error;
    if (period > 0) {
      phases[phase] = seasonal + gamma * error;
      phase = phase + 1 === period ? 0 : phase + 1;
    }
  }
  state.level = level;
  state.slope = slope;
}

/** Where a model goes from `state`, period by period, when no more errors come; `start` is the first period's index. */
export function continueState(state: State, damping: number, start: number, periods: number): Float64Array {
  const { phases } = state;
  const ahead = new Float64Array(periods);
  let { level, slope } = state;
  for (let i = 0; i < periods; i++) {
    level += damping * slope;
    slope *= damping;
    ahead[i] = level + (phases.length > 0 ? phases[(start + i) % phases.length]! : 0);
  }
  return ahead;
}
