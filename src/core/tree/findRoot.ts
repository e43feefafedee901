const MAX_STEPS = 200;

/**
 * A root of `f` between `a` and `b`, where `f` has opposite signs, as exactly as doubles allow.
 * Method: Brent, Algorithms for Minimization without Derivatives (1973), chapter 4: inverse quadratic
 * interpolation, secant steps, and bisection where these do not help.
 */
export function findRoot(f: (t: number) => number, a: number, b: number): number {
  let [best, other] = [b, a];
  let [fBest, fOther] = [f(b), f(a)];
  let [previous, fPrevious] = [other, fOther];
  let step = best - other;
  let stepBefore = step;
  for (let count = 0; count < MAX_STEPS && fBest !== 0; count++) {
    if (fBest > 0 === fOther > 0) {
      [other, fOther] = [previous, fPrevious];
      step = stepBefore = best - previous;
    }
    if (Math.abs(fOther) < Math.abs(fBest)) {
      [previous, fPrevious] = [best, fBest];
      [best, fBest, other, fOther] = [other, fOther, best, fBest];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE;
    const half = (other - best) / 2;
    if (Math.abs(half) <= tolerance) break;
    if (Math.abs(stepBefore) >= tolerance && Math.abs(fPrevious) > Math.abs(fBest)) {
      const { p, q } = interpolate(best, fBest, previous, fPrevious, other, fOther);
      const isInside = 2 * p < Math.min(3 * half * q - Math.abs(tolerance * q), Math.abs(stepBefore * q));
      stepBefore = isInside ? step : half;
      step = isInside ? p / q : half;
    } else step = stepBefore = half;
    [previous, fPrevious] = [best, fBest];
    best += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fBest = f(best);
  }
  return best;
}

/** The next step as p ÷ q with p ≥ 0: secant with two points, inverse quadratic with three. */
function interpolate(b: number, fb: number, a: number, fa: number, c: number, fc: number) {
  const s = fb / fa;
  let p: number;
  let q: number;
  if (a === c) {
    p = (c - b) * s;
    q = 1 - s;
  } else {
    const r = fb / fc;
    const t = fa / fc;
    p = s * ((c - b) * t * (t - r) - (b - a) * (r - 1));
    q = (t - 1) * (r - 1) * (s - 1);
  }
  return p > 0 ? { p, q: -q } : { p: -p, q };
}
