import type { Direction } from './Direction.ts';

/**
 * The achievements from which the add-on colours green and yellow unless the planner says otherwise. A band is green a
 * little off its target as well: exactly on it nearly nothing ever is.
 */
export const usualCutoffs: Readonly<Record<Direction, { readonly green: number; readonly yellow: number }>> =
  {
    higher: { green: 1, yellow: 0.9 },
    lower: { green: 1, yellow: 0.9 },
    band: { green: 0.95, yellow: 0.9 },
  };
