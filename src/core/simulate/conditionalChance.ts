import { log } from '../distributions/elementary.ts';
import { normalCdf } from '../distributions/normal.ts';
import type { Tape } from '../tree/Tape.ts';
import type { Driver } from './Driver.ts';
import { sobolResults } from './sobolResults.ts';

/** P(driver ≥ limit). */
function chanceAbove(driver: Driver, limit: number): number {
  const { kind, sign, location, scale } = driver;
  const size = sign * limit;
  if (kind === 'logitNormal' && size >= 1) return 0;
  if (size <= 0) return sign > 0 ? 1 : 0;
  const z = (log(kind === 'logitNormal' ? size / (1 - size) : size) - location) / scale;
  return sign > 0 ? normalCdf(-z) : normalCdf(z);
}

/**
 * Conditional Monte Carlo: with everything else drawn, the result is a + b × lever, so the probability over the lever
 * is exact and only its mean over the other drivers is sampled.
 * Source: P. Glasserman, Monte Carlo Methods in Financial Engineering (2003), 4.3 and 5.2.
 */
export function conditionalChance(
  tape: Tape,
  drivers: readonly Driver[],
  importance: readonly number[],
  lever: number,
  target: number,
  trials: number,
): number {
  const leverAt = (value: number): Float64Array => {
    const held: Driver = { ...drivers[lever]!, kind: 'fixed', value };
    return sobolResults(
      tape,
      drivers.map((d, i) => (i === lever ? held : d)),
      importance,
      trials,
    );
  };
  const driver = drivers[lever]!;
  const without = leverAt(0);
  const once = leverAt(driver.value);
  let sum = 0;
  without.forEach((a, i) => {
    const b = (once[i]! - a) / driver.value;
    if (b === 0) sum += a >= target ? 1 : 0;
    else sum += b > 0 ? chanceAbove(driver, (target - a) / b) : 1 - chanceAbove(driver, (target - a) / b);
  });
  return sum / trials;
}
