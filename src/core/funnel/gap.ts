import { ceiling, divide, subtract, toNumber, toRatio } from '../numbers/Ratio.ts';
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
  return unitValue === null ? toNumber(missing) : Number(ceiling(divide(missing, toRatio(unitValue))));
}
