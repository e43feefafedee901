import type { Counts, Series } from './Table.ts';

export type Stretch = readonly [from: number, to: number];

/**
 * What a series comes to over a stretch, as the book's own formulas join its periods: gaps are left out, a rate is the
 * sum of its counts over those of the periods that have both. Null where nothing is known.
 */
export function valueIn(series: Series, [from, to]: Stretch): number | null {
  if (series.counts) {
    const { hits, cases } = casesIn(series.counts, [from, to]);
    return cases === 0 ? null : hits / cases;
  }
  const known = series.values.slice(from, to + 1).filter((value) => value !== null);
  if (known.length === 0) return null;
  if (series.joining === 'last') return known[known.length - 1]!;
  const sum = known.reduce((total, value) => total + value, 0);
  return series.joining === 'sum' ? sum : sum / known.length;
}

/** The counts behind a rate, of the periods that have both. */
export function casesIn(
  { numerators, denominators }: Counts,
  [from, to]: Stretch,
): { hits: number; cases: number } {
  let [hits, cases] = [0, 0];
  for (let at = from; at <= to; at++) {
    const [top, bottom] = [numerators[at] ?? null, denominators[at] ?? null];
    if (top === null || bottom === null) continue;
    hits += top;
    cases += bottom;
  }
  return { hits, cases };
}
