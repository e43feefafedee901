import { achievement } from '../../../src/core/judge/achievement.ts';
import type { Direction } from '../../../src/core/judge/Direction.ts';
import { SLACK } from '../../../src/core/judge/reaches.ts';
import { isRatio, type Kpi } from '../../../src/core/model/Kpi.ts';
import { isRate } from '../../../src/core/model/units.ts';
import { PERIODS_A_YEAR } from '../../../src/core/periods/periodsAYear.ts';
import type { Series } from '../table/Table.ts';
import { casesIn, valueIn } from '../table/valueIn.ts';
import type { BookSubject } from './BookSubject.ts';

/** ● 達成, ▲ 注意, ■ 要対応, ◇ 保留 (too few cases), – 未入力. */
export type Status = 'ok' | 'warn' | 'bad' | 'hold' | 'none';

/** How a KPI stands up to the base month: the numbers and the verdict of KPIツリー. */
export interface Standing {
  readonly kpi: Kpi;
  readonly series: Series;
  readonly actual: number | null;
  /** Of the year, in the KPI's own period. */
  readonly yearTarget: number | null;
  /** Up to the base month. */
  readonly target: number | null;
  readonly achievement: number | null;
  readonly status: Status;
  /** Of a rate. */
  readonly counts: { readonly hits: number; readonly cases: number } | null;
}

/** Below this many cases a rate is not judged. */
export const FEWEST_CASES = 20;
const WORST_FIRST: readonly Status[] = ['bad', 'warn', 'hold', 'ok', 'none'];

export function standingOf(kpi: Kpi, { seriesOf, toDate, months }: BookSubject): Standing {
  const series = seriesOf.get(kpi.id)!;
  const actual = months === 0 ? null : valueIn(series, toDate);
  const target = targetToDate(kpi, series, months);
  const counts = series.counts && casesIn(series.counts, toDate);
  return {
    kpi,
    series,
    actual,
    yearTarget: kpi.target,
    target,
    achievement: actual === null || target === null ? null : achievement(actual, target, series.direction),
    status: statusOf(kpi, actual, target, counts?.cases ?? null),
    counts,
  };
}

/** What is worst comes first, then what is furthest from its target. */
export const worstFirst = (a: Standing, b: Standing): number =>
  WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status) ||
  (a.achievement ?? 9) - (b.achievement ?? 9);

/** A sum grows month by month, a stock from last year's end, a rate not at all. */
function targetToDate(kpi: Kpi, { joining }: Series, months: number): number | null {
  const { target, baseline } = kpi;
  if (target === null || isRatio(kpi)) return target;
  if (joining === 'sum') return (target * months * PERIODS_A_YEAR[kpi.period ?? 'year']) / 12;
  const grows = kpi.aggregation === 'last' && kpi.period === null && baseline !== null;
  return grows ? baseline + ((target - baseline) * months) / 12 : target;
}

function statusOf(kpi: Kpi, actual: number | null, target: number | null, cases: number | null): Status {
  if (actual === null || target === null) return 'none';
  if (cases !== null && isRate(kpi.unit) && cases < FEWEST_CASES) return 'hold';
  const direction = kpi.direction ?? 'higher';
  if (reachesValue(actual, target, direction, cutoff(kpi, target, kpi.green, direction === 'band' ? 20 : 0)))
    return 'ok';
  return reachesValue(actual, target, direction, cutoff(kpi, target, kpi.yellow, 10)) ? 'warn' : 'bad';
}

/** The value from which a colour begins: the same share of the target as in the year, else the usual part off it. */
function cutoff(
  { target: year, direction }: Kpi,
  target: number,
  defined: number | null,
  part: number,
): number {
  if (defined !== null) return year === 0 ? defined : (target * defined) / year!;
  const off = part === 0 ? 0 : Math.abs(target) / part;
  return direction === 'lower' ? target + off : target - off;
}

function reachesValue(actual: number, target: number, direction: Direction, limit: number): boolean {
  const above = (least: number) => actual >= least - Math.abs(least) / SLACK;
  const below = (most: number) => actual <= most + Math.abs(most) / SLACK;
  if (direction === 'lower') return below(limit);
  return direction === 'band' ? above(limit) && below(2 * target - limit) : above(limit);
}
