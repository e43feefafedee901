// exp, log and the cosine of a fraction of a turn from +, −, ×, ÷ alone. The built-in Math functions may
// differ in the last bit between engines, and an optimiser can turn a last bit into a visible digit; these
// give the same bits wherever IEEE 754 arithmetic does.

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/** 2 to a whole power in −1022…1023, exactly. */
export function powerOfTwo(exponent: number): number {
  words[1] = (exponent + 1023) << 20;
  words[0] = 0;
  return double[0]!;
}

/**
 * e to the x, within 1 unit in the last place.
 * Source: fdlibm e_exp.c (Sun Microsystems, 1993): reduction by ln 2 and a rational Remez approximation.
 */
export function exp(x: number): number {
  if (x > 709.78) return x > 709.782712893384 ? Number.POSITIVE_INFINITY : exp(x - 1) * Math.E;
  if (x < -708) return x < -745.2 ? 0 : exp(x + 64) * 1.603810890548638e-28;
  if (Number.isNaN(x)) return x;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return k === 1024 ? y * 2 * powerOfTwo(1023) : y * powerOfTwo(k);
}

/**
 * Natural logarithm, within 1 unit in the last place; −∞ at 0, NaN below.
 * Source: fdlibm e_log.c (Sun Microsystems, 1993).
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * Math.LN2;
  double[0] = x;
  let k = (words[1]! >> 20) - 1023;
  words[1] = (words[1]! & 0xfffff) | 0x3ff00000;
  let m = double[0];
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + even + odd) + k * LN2_LOW) - f);
}

/** log(1 + x) without cancellation near 0. Source: Kahan's correction, as in Goldberg (1991), theorem 4. */
export function log1p(x: number): number {
  const u = 1 + x;
  return u === 1 ? x : (log(u) * x) / (u - 1);
}

/** Cosine of `turns` whole turns (cos 2πx); the argument is reduced exactly before the series. */
export function cosTurns(turns: number): number {
  let x = Math.abs(turns - Math.round(turns));
  let sign = 1;
  if (x > 0.25) {
    x = 0.5 - x;
    sign = -1;
  }
  const angle = 2 * Math.PI * x;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 16; n++) {
    term *= -(angle * angle) / ((2 * n - 1) * (2 * n));
    sum += term;
  }
  return sign * (x === 0.25 ? 0 : sum);
}

/** Sine of `turns` whole turns (sin 2πx). */
export function sinTurns(turns: number): number {
  return cosTurns(turns - 0.25);
}
