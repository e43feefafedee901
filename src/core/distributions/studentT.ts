import { betaCdf } from './beta.ts';
import { exp, log, log1p } from './elementary.ts';
import { logGamma } from './logGamma.ts';
import { normalQuantile } from './normal.ts';

/** P(T ≤ t) of Student's t with `df` degrees of freedom. Source: DLMF 8.17 with x = df / (df + t²). */
export function tCdf(t: number, df: number): number {
  const tail = 0.5 * betaCdf(df / (df + t * t), df / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

/** Cornish–Fisher start for the upper quantile. Source: Abramowitz & Stegun 26.7.5. */
function cornishFisher(z: number, df: number): number {
  const zz = z * z;
  return (
    z +
    ((zz + 1) * z) / (4 * df) +
    (((5 * zz + 16) * zz + 3) * z) / (96 * df * df) +
    ((((3 * zz + 19) * zz + 17) * zz - 15) * z) / (384 * df * df * df)
  );
}

/** The t with P(T ≤ t) = p, 0 < p < 1, df ≥ 2: Halley's iteration on the tail probability. */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const logScale = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * log(df * Math.PI);
  let t =
    df === 2 ? (1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail)) : cornishFisher(-normalQuantile(tail), df);
  for (let i = 0; i < 60; i++) {
    const excess = 0.5 * betaCdf(df / (df + t * t), df / 2, 0.5) - tail;
    const newton = excess / exp(logScale - ((df + 1) / 2) * log1p((t * t) / df));
    const curvature = (0.5 * newton * t * (df + 1)) / (df + t * t);
    const step = newton / (1 - Math.max(-0.5, Math.min(0.5, curvature)));
    t = Math.max(1e-8, t + step);
    if (Math.abs(step) < 1e-15 * t) break;
  }
  return p < 0.5 ? -t : t;
}
