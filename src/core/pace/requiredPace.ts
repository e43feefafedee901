import type { Day } from '../calendar/Day.ts';
import { formatDay } from '../calendar/Day.ts';
import type { DayCount } from '../calendar/dayCount.ts';
import { KpiError } from '../errors/KpiError.ts';
import { divide, subtract, toNumber, toRatio } from '../numbers/Ratio.ts';

/**
 * What every remaining day, after `asOf` and up to `end`, must bring to reach the target; 0 when it is reached.
 *
 * @throws NO_DAY_LEFT
 */
export function requiredPace(
  actual: number,
  target: number,
  { end, asOf }: { readonly end: Day; readonly asOf: Day },
  count: DayCount,
): number {
  if (actual >= target) return 0;
  const left = count(asOf + 1, end);
  if (left === 0) throw new KpiError('NO_DAY_LEFT', { as_of: formatDay(asOf), end: formatDay(end) });
  return toNumber(divide(subtract(toRatio(target), toRatio(actual)), toRatio(left)));
}
