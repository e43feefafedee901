import { log, log1p } from '../distributions/elementary.ts';

/** How a driver of a tree varies. */
export interface Driver {
  readonly kind: 'fixed' | 'logNormal' | 'logitNormal';
  readonly value: number;
  readonly sign: 1 | -1;
  /** Mean and standard deviation of the logarithm (or of the log odds). */
  readonly location: number;
  readonly scale: number;
}

/** A log-normal rate is kept while reaching 100% lies further off than this many standard deviations. */
const OUT_OF_REACH = 4.75;

/**
 * A driver around `value` with a relative standard deviation. Log-normal with mean `value`, so it never changes its
 * sign. A rate (between 0 and 1) that could come near 100% is normal in its log odds instead and stays below 1.
 */
export function driverOf(value: number, spread: number): Driver {
  const size = Math.abs(value);
  const sign = value < 0 ? -1 : 1;
  const scale = Math.sqrt(log1p(spread * spread));
  if (!(scale > 0) || size === 0) return { kind: 'fixed', value, sign, location: 0, scale: 0 };
  const location = log(size) - (scale * scale) / 2;
  if (value > 0 && value < 1 && location + OUT_OF_REACH * scale > 0) {
    return {
      kind: 'logitNormal',
      value,
      sign,
      location: log(value / (1 - value)),
      scale: spread / (1 - value),
    };
  }
  return { kind: 'logNormal', value, sign, location, scale };
}
