import { divide, type Ratio, subtract, toNumber, toRatio } from '../numbers/Ratio.ts';
import type { Direction } from './Direction.ts';

const ONE: Ratio = toRatio(1);

/**
 * How far a target is reached, 1 = exactly: 1 + (actual − target) ÷ |target| where higher is better, 1 − the same where
 * lower is, 1 − |actual − target| ÷ |target| in a band. Exact on decimals: 2.07 of 2.3 is 0.9. Null where the target is
 * 0.
 */
export function achievement(actual: number, target: number, direction: Direction): number | null {
  if (target === 0) return null;
  const excess = divide(subtract(toRatio(actual), toRatio(target)), toRatio(Math.abs(target)));
  const isExcess = excess.numerator > BigInt(0);
  const shortfall = direction === 'lower' || (direction === 'band' && isExcess) ? excess : negate(excess);
  return toNumber(subtract(ONE, shortfall));
}

const negate = ({ numerator, denominator }: Ratio): Ratio => ({ numerator: -numerator, denominator });
