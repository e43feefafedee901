import { log } from './elementary.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];

/** Stirling's series for what `logGamma` is above (z − ½) ln z − z + ½ ln 2π; for z ≥ 10. Source: DLMF 5.11.1. */
function stirlingSeries(z: number): number {
  const zz = z * z;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / zz) / zz) / zz) / zz) / z;
}

/** ln Γ(x) for x > 0. Source: Lanczos (1964) with g = 7 below 10, Stirling's series above. */
export function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - log(x);
  if (x >= 10) return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  const t = x + 6.5;
  let sum = 0.9999999999998099;
  LANCZOS.forEach((c, i) => {
    sum += c / (x + i);
  });
  return HALF_LOG_TWO_PI + (x - 0.5) * log(t) - t + log(sum);
}

/** What ln Γ(z) is above (z − ½) ln z − z + ½ ln 2π: the small part, kept apart so that large parts can cancel on paper. */
export function stirlingError(z: number): number {
  return z > 15 ? stirlingSeries(z) : logGamma(z) - ((z - 0.5) * log(z) - z + HALF_LOG_TWO_PI);
}
