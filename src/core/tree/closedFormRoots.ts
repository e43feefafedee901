import { type RationalFunction, sum } from './rationalFunction.ts';

/** A discriminant this small beside its terms is zero: the parabola touches the target. */
const TOUCHING = 1e-13;

/**
 * The lever's values that solve `f = target`, from the formula's own algebra; null when the equation is
 * of a higher degree than two. Empty: no solution.
 */
export function closedFormRoots(f: RationalFunction, target: number): number[] | null {
  const equation = sum(f.numerator, f.denominator, -target);
  const [c = 0, b = 0, a = 0, ...higher] = equation;
  if (higher.some((coefficient) => coefficient !== 0)) return null;
  const roots = a !== 0 ? quadraticRoots(a, b, c) : b !== 0 ? [-c / b] : [];
  return roots.filter(Number.isFinite);
}

/** Roots of at² + bt + c without cancellation (Numerical Recipes, 3rd ed., section 5.6). */
function quadraticRoots(a: number, b: number, c: number): number[] {
  const discriminant = b * b - 4 * a * c;
  const isTouching = Math.abs(discriminant) <= TOUCHING * b * b;
  if (discriminant < 0 && !isTouching) return [];
  const q = -(b + (b < 0 ? -1 : 1) * (isTouching ? 0 : Math.sqrt(discriminant))) / 2;
  return q === 0 ? [0] : [q / a, c / q];
}
