import { divide, subtract, toNumber, toRatio } from '../numbers/Ratio.ts';
import { wholeUnits } from '../numbers/wholeUnits.ts';
import { expectPositive } from './checks.ts';

/**
 * What is still missing to the target, never below 0; with a unit value in whole units (rounded up).
 *
 * @throws NOT_POSITIVE
 */
export function gap(target: number, secured: number, unitValue: number | null): number {
  if (unitValue !== null) expectPositive('unit_value', unitValue);
  const missing = subtract(toRatio(target), toRatio(secured));
  if (missing.numerator <= BigInt(0)) return 0;
  if (unitValue === null) return toNumber(missing);
  return Number(wholeUnits(divide(missing, toRatio(unitValue)), [target, secured, unitValue]));
}
