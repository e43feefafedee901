import { forecast } from '../../../src/core/forecast/forecast.ts';
import { endLevel } from '../../../src/core/landing/endLevel.ts';
import { type Landing, landing } from '../../../src/core/landing/landing.ts';
import type { Series } from '../table/Table.ts';
import { casesIn } from '../table/valueIn.ts';
import type { Horizon } from './horizon.ts';

/** Where a stretch ends. */
export interface Ending {
  readonly distribution: Landing;
  /** What of it is certain already: the sum so far; 0 for a level that may still go anywhere. */
  readonly achieved: number;
}

/**
 * Where the stretch ends, the way its periods become one number. A rate whose counts are known is the counts so far
 * together with the rates to come, weighted with the cases that are expected; a rate without counts has no ending.
 * @throws TOO_FEW_VALUES
 */
export function landingOf(series: Series, { start, last, remaining }: Horizon): Ending | null {
  const history = series.values.slice(0, last + 1);
  const done = history.slice(start).filter((value) => value !== null);
  const sum = done.reduce((total, value) => total + value, 0);
  switch (series.joining) {
    case 'sum':
      return { distribution: landing(history, remaining, sum, null), achieved: sum };
    case 'last':
      return { distribution: endLevel(history, remaining, null), achieved: 0 };
    case 'mean': {
      const periods = done.length + remaining;
      if (periods === 0) return null;
      return rescaled(landing(history, remaining, 0, null), sum / periods, 1 / periods);
    }
    case 'rate': {
      if (!series.counts) return null;
      const { hits, cases } = casesIn(series.counts, [start, last]);
      const coming =
        remaining === 0 ? 0 : casesToCome(series.counts.denominators.slice(0, last + 1), remaining);
      const weight = cases + coming === 0 ? 0 : cases / (cases + coming);
      const each = remaining === 0 ? 0 : (1 - weight) / remaining;
      return rescaled(landing(history, remaining, 0, null), cases === 0 ? 0 : (weight * hits) / cases, each);
    }
  }
}

/** achieved + factor × what is to come. */
function rescaled(coming: Landing, achieved: number, factor: number): Ending {
  const at = (value: number) => achieved + factor * value;
  const distribution: Landing = {
    median: at(coming.median),
    quantile: (share) => at(coming.quantile(share)),
    chance: (target) =>
      factor === 0
        ? Number(achieved >= target - 1e-12 * Math.abs(target))
        : coming.chance((target - achieved) / factor),
  };
  return { distribution, achieved };
}

const casesToCome = (denominators: readonly (number | null)[], remaining: number): number =>
  forecast(denominators, remaining, null, 0.8).reduce((sum, { point }) => sum + Math.max(0, point), 0);
