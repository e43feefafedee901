import { log, log1p } from '../distributions/elementary.ts';
import { normalQuantile } from '../distributions/normal.ts';

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
 * sign. A rate (between 0 and 1) that could come near 100% is normal in its log odds instead and stays below 1. Varying
 * log odds draw the mean of a rate towards one half, so their location lies farther out: exact were the odds those of a
 * probit, within 0.6 points of the mean as it is.
 */
export function driverOf(value: number, spread: number): Driver {
  const size = Math.abs(value);
  const sign = value < 0 ? -1 : 1;
  const scale = Math.sqrt(log1p(spread * spread));
  if (!(scale > 0) || size === 0) return { kind: 'fixed', value, sign, location: 0, scale: 0 };
  const location = log(size) - (scale * scale) / 2;
  if (value > 0 && value < 1 && location + OUT_OF_REACH * scale > 0) {
    const odds = log(value / (1 - value));
    const oddsScale = spread / (1 - value);
    const drawn = normalQuantile(value) * oddsScale;
    return {
      kind: 'logitNormal',
      value,
      sign,
      location: (odds < 0 ? -1 : 1) * Math.sqrt(odds * odds + drawn * drawn),
      scale: oddsScale,
    };
  }
  return { kind: 'logNormal', value, sign, location, scale };
}
