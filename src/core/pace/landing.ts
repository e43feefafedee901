import type { Day } from '../calendar/Day.ts';
import { formatDay } from '../calendar/Day.ts';
import type { DayCount } from '../calendar/dayCount.ts';
import { KpiError } from '../errors/KpiError.ts';
import { divide, multiply, toNumber, toRatio } from '../numbers/Ratio.ts';

/** A period and how far it has gone. `asOf` is the last day whose result is known. */
export interface Progress {
  readonly start: Day;
  readonly end: Day;
  readonly asOf: Day;
}

/**
 * The landing estimate (着地見込) at the pace so far: actual × all days ÷ days gone, both ends included. Once the period
 * is over, the actual value itself.
 *
 * @throws DATES_REVERSED, NO_DAY_GONE
 */
export function landing(actual: number, { start, end, asOf }: Progress, count: DayCount): number {
  if (end < start) throw new KpiError('DATES_REVERSED', { start: formatDay(start), end: formatDay(end) });
  const gone = count(start, Math.min(asOf, end));
  if (gone === 0) throw new KpiError('NO_DAY_GONE', { start: formatDay(start), as_of: formatDay(asOf) });
  return toNumber(divide(multiply(toRatio(actual), toRatio(count(start, end))), toRatio(gone)));
}
