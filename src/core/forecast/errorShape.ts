import { exp, log } from '../distributions/elementary.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { quantile } from '../distributions/quantile.ts';

/** So many observations count as much as the assumption of normal errors. */
const TRUST_IN_NORMAL = 45;

/**
 * How wide the middle 80% of the errors are compared with a normal distribution of the same variance. Closed shops and
 * campaign days give heavy tails: they raise the variance while ordinary days vary less than it says. Drawn towards 1
 * the fewer errors there are.
 */
export function errorShape(errors: Float64Array, isGap: Uint8Array): number {
  const sizes = errors.filter((_, t) => isGap[t] === 0).map(Math.abs);
  const variance = sizes.reduce((sum, e) => sum + e * e, 0) / sizes.length;
  if (!(variance > 0)) return 1;
  const ratio = quantile(sizes.sort(), 0.8) / (Math.sqrt(variance) * normalQuantile(0.9));
  const trust = sizes.length / (sizes.length + TRUST_IN_NORMAL);
  return exp(trust * log(Math.min(1.1, Math.max(0.6, ratio))));
}
