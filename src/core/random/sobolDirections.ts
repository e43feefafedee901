/** The degree of a polynomial over GF(2) whose coefficients are the binary digits of a number. */
export const degreeOf = (polynomial: number): number => 31 - Math.clz32(polynomial);

/** Whether multiplying by x goes through all 2^degree − 1 polynomials of lower degree before it comes back to 1. */
function isPrimitive(polynomial: number): boolean {
  const degree = degreeOf(polynomial);
  let power = 1;
  let order = 0;
  do {
    power <<= 1;
    if (power >> degree) power ^= polynomial;
    order++;
  } while (power > 1);
  return order === (1 << degree) - 1;
}

/** The first `count` primitive polynomials over GF(2), leading and last coefficient included. */
function primitivePolynomials(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 3; found.length < count; candidate += 2)
    if (isPrimitive(candidate)) found.push(candidate);
  return found;
}

/**
 * First direction numbers m₁, m₂, … of dimensions 2 to 64, as many as the polynomial's degree. m₁ is 1 and left out;
 * of the others, which are odd, (m − 1) ÷ 2 to the base of 36: one digit up to m₆, two from m₇ on.
 * Source: S. Joe & F. Y. Kuo, Constructing Sobol sequences with better two-dimensional projections (2008).
 */
const HALVES =
  '1100001112602280222035902000015122f1143o007aa106do007321076c0229u135b71f136670y0163h0v1240c0q1064h1h102du0f0259k0u121160y0360900132690t014ce0k126b00r1316t081012q0y022bg060330u1p0346u0o1121r0g107f60o3e127ft0v1c10555123g105dl0z04037a5140m131cf0w1310095012u0249a0e261350g182k11174130z1357j1n0d0105f1c34001bl0s2g133880i0z102dv1p2y0125l0q1u122e80n2e6n115101i040y0028j0b024r102c70f1f6x005580v1g2j0254e1c37510279m0k035b133f9151w32001b71j3315026f70r0c28016cn0j173k';

/** Polynomial and first direction numbers of dimensions 2, 3, … */
export function sobolTable(dimensions: number): { polynomial: number; first: number[] }[] {
  let at = 0;
  const next = (digits: number): number => {
    at += digits;
    return 2 * Number.parseInt(HALVES.slice(at - digits, at), 36) + 1;
  };
  return primitivePolynomials(dimensions).map((polynomial) => ({
    polynomial,
    first: Array.from({ length: degreeOf(polynomial) }, (_, i) => (i === 0 ? 1 : next(i < 6 ? 1 : 2))),
  }));
}
