/**
 * The growth a KPI is expected to have before its own data speak, as a fraction a year. Series of counts and amounts
 * that somebody tracks grow slightly more often than they shrink; expecting none puts the median of next year's
 * total too low, most of all where 24 or 36 months say little about the trend. Estimated on development series.
 */
export const YEARLY_GROWTH = 0.015;

/**
 * Prior standard deviation of what growth a series has beyond that, a year, in standard deviations of an error. Every
 * model has it: growth too slow to be seen from one period to the next still adds up over years, and models that know
 * no growth but the expected one would put the totals of growing series too low. Chosen on earlier windows of
 * development series.
 */
const YEARLY_DRIFT = 0.4;

/** Periods in a year for a season of `season` periods: days for 7, otherwise one season a year; months without one. */
export function periodsPerYear(season: number): number {
  if (season === 7) return 365;
  return season > 1 ? season : 12;
}

/** The same a period. */
export const slowDrift = (season: number): number => YEARLY_DRIFT / periodsPerYear(season);
