import { detectAnomalies } from '../../../src/core/anomaly/detectAnomalies.ts';
import { VALUES_FOR_ANOMALIES } from '../../../src/core/anomaly/judgeValues.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { type ForecastPeriod, forecast } from '../../../src/core/forecast/forecast.ts';
import { VALUES_NEEDED } from '../../../src/core/forecast/Outlook.ts';
import type { Series } from '../table/Table.ts';
import type { Horizon } from './horizon.ts';
import { type Ending, landingOf } from './landingOf.ts';

/** Share of totals inside the stated range, and of values inside a forecast's band. */
export const BAND = 0.8;
/** Accepted chance of an alarm in a series without anomalies, as in KPI_ANOMALY. */
const FALSE_ALARM = 0.05;
/** With nothing left to land, the picture still looks ahead a little. */
const LEAST_AHEAD = 3;

export interface Anomaly {
  readonly index: number;
  readonly value: number;
  readonly expected: number;
  readonly mark: 'high' | 'low';
}

export interface Assessment {
  /** Values up to the last complete period. */
  readonly history: readonly (number | null)[];
  readonly forecast: readonly ForecastPeriod[];
  /** Null for a rate of which only the rate is known: its periods neither add up nor average. */
  readonly landing: Ending | null;
  /** Null: too few values to tell. */
  readonly anomalies: readonly Anomaly[] | null;
}

export interface TooFew {
  readonly got: number;
  readonly needed: number;
}

/**
 * Where a series is heading; too few values say how many it takes.
 * @param isExplained true for periods the calendar explains: they are no anomalies
 */
export function assess(
  series: Series,
  horizon: Horizon,
  isExplained: readonly boolean[] = [],
): Assessment | TooFew {
  const history = series.values.slice(0, horizon.last + 1);
  const got = history.filter((value) => value !== null).length;
  if (got < VALUES_NEEDED) return { got, needed: VALUES_NEEDED };
  return {
    history,
    forecast: forecast(history, Math.max(LEAST_AHEAD, horizon.remaining), null, BAND),
    landing: landingOf(series, horizon),
    anomalies: got < VALUES_FOR_ANOMALIES ? null : anomaliesIn(history, isExplained),
  };
}

function anomaliesIn(history: readonly (number | null)[], isExplained: readonly boolean[]): Anomaly[] | null {
  try {
    const verdicts = detectAnomalies(history, null, isExplained.slice(0, history.length), FALSE_ALARM);
    return verdicts.flatMap(({ mark, expected }, index) =>
      mark === null ? [] : [{ index, value: history[index]!, expected, mark }],
    );
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
}
