import { readFileSync } from 'node:fs';
import type { Labelled } from './Kind.ts';

/** A series of a file: `[{ "group", "season", "values", "anomalies": [[first, last], …] }, …]`, places counted from 0. */
interface Stored {
  readonly group: string;
  readonly season: number | null;
  readonly values: readonly (number | null)[];
  readonly anomalies: readonly (readonly [first: number, last: number])[];
}

type LabelledSeries = Labelled<number | null> & { readonly season: number | null };

const places = ([first, last]: readonly [number, number]): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The labelled series of a file by group, in the order of the file. */
export function labelledGroups(file: string): { name: string; series: LabelledSeries[] }[] {
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored[];
  const names = [...new Set(stored.map(({ group }) => group))];
  return names.map((name) => ({
    name,
    series: stored
      .filter(({ group }) => group === name)
      .map(({ season, values, anomalies }) => ({
        season,
        values: values.slice(),
        anomalies: anomalies.map(places),
        isExplained: [],
      })),
  }));
}
