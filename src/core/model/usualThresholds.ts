import type { Direction } from '../judge/Direction.ts';
import { roundDecimal } from '../numbers/roundDecimal.ts';

/** Yellow begins this far from the target: `=M6*0.9` in the sheet. */
const YELLOW_SHARE = 0.1;

/** Green at the target, yellow within 10% of it; for a band green within 5% on both sides. */
export function usualThresholds(
  target: number,
  direction: Direction | null,
): { readonly green: number; readonly yellow: number } {
  const away = (share: number): number => {
    const step = Math.abs(target) * share;
    return roundDecimal(direction === 'lower' ? target + step : target - step, 12);
  };
  return { green: direction === 'band' ? away(YELLOW_SHARE / 2) : target, yellow: away(YELLOW_SHARE) };
}
