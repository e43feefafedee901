import type { Horizon } from '../situation/horizon.ts';
import type { Series, SeriesTable } from '../table/Table.ts';
import type { Stretch } from '../table/valueIn.ts';
import { type Comparison, comparisonOf } from './Comparison.ts';

export interface PeriodPair {
  readonly before: Stretch;
  readonly after: Stretch;
}

export type PairId = 'yearToDate' | 'lastThree' | 'last' | 'lastYear' | 'custom';

const YEAR = 12;

/** The comparisons that the table is long enough for. */
export function periodPairs({ grain }: SeriesTable, { start, last }: Horizon): Map<PairId, PeriodPair> {
  const all: [PairId, Stretch, Stretch][] = [
    ['lastThree', [last - 5, last - 3], [last - 2, last]],
    ['last', [last - 1, last - 1], [last, last]],
  ];
  if (grain === 'month') {
    // A year of which no month is complete has nothing to compare yet.
    if (start <= last) all.unshift(['yearToDate', [start - YEAR, last - YEAR], [start, last]]);
    all.push(['lastYear', [last - YEAR, last - YEAR], [last, last]]);
  }
  return new Map(
    all.filter(([, before]) => before[0] >= 0).map(([id, before, after]) => [id, { before, after }]),
  );
}

/** The columns that lead to the metric, in the order of the table; rates and targets do not multiply. */
export function stagesTo(table: SeriesTable, metric: Series): readonly Series[] {
  const counted = table.series.filter(({ isTarget, form }) => !isTarget && form !== 'percent');
  return counted.slice(0, counted.indexOf(metric) + 1);
}

export function compareStretches(
  table: SeriesTable,
  stages: readonly Series[],
  { before, after }: PeriodPair,
  range: Range,
): Comparison | null {
  return comparisonOf(
    stages.map(({ heading, form }) => ({ name: heading, form })),
    stages.map((stage) => total(stage, before)),
    stages.map((stage) => total(stage, after)),
    [labelOf(table, before, range), labelOf(table, after, range)],
    after[1] - after[0] + 1,
  );
}

/** Null with a gap inside: a missing month must not look like a weak one. */
function total({ values }: Series, [from, to]: Stretch): number | null {
  const known = values.slice(from, to + 1);
  return known.includes(null) ? null : known.reduce<number>((sum, value) => sum + value!, 0);
}

/** How a language writes from – to. */
type Range = (from: string, to: string) => string;

export const labelOf = ({ periods }: SeriesTable, [from, to]: Stretch, range: Range): string =>
  from === to ? periods[from]!.label : range(periods[from]!.label, periods[to]!.label);

/** Lowest and highest value each factor had in a single period. */
export function pastRanges(
  stages: readonly Series[],
  last: number,
): ({ low: number; high: number } | null)[] {
  return stages.map((stage, i) => {
    const seen: number[] = [];
    for (let t = 0; t <= last; t++) {
      const value = stage.values[t] ?? null;
      const base = i === 0 ? 1 : (stages[i - 1]!.values[t] ?? null);
      if (value !== null && value > 0 && base !== null && base > 0) seen.push(value / base);
    }
    return seen.length < 2 ? null : { low: Math.min(...seen), high: Math.max(...seen) };
  });
}
