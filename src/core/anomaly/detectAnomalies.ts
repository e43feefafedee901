import { findSeason } from '../forecast/findSeason.ts';
import type { Observation } from '../forecast/scaledSeries.ts';
import { judgeDays } from './judgeDays.ts';
import { judgeValues, type Verdict } from './judgeValues.ts';
import { movesByTheDay, valuesADay } from './valuesADay.ts';

/** From so many days on, values within the day are judged by the day. */
const DAYS_TO_JUDGE = 56;

/**
 * Finds values that trend, season and ordinary variation do not explain. Eight weeks and more of values by the hour or
 * shorter are judged by the day where a busy or quiet day shows in many of its values: that is one alarm.
 *
 * @param values in time order, null for gaps
 * @param season periods a cycle, 1 for none, null to find it from the data
 * @param isExplained true where a campaign or holiday explains the value: no influence, no mark
 * @param alpha accepted probability of an alarm in a series without anomalies
 * @throws TOO_FEW_VALUES with fewer than 8 values, or days, that are neither missing nor explained
 */
export function detectAnomalies(
  values: readonly Observation[],
  season: number | null,
  isExplained: readonly boolean[],
  alpha: number,
): Verdict[] {
  const known = values.map((v, t) => (isExplained[t] ? null : v));
  const perDay = valuesADay(known, season);
  return perDay > 1 && values.length >= DAYS_TO_JUDGE * perDay && movesByTheDay(known, perDay)
    ? judgeDays(values, known, perDay, alpha)
    : judgeValues(values, season ?? (perDay > 1 ? perDay : findSeason(known)), isExplained, alpha);
}
