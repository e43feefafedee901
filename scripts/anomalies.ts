/**
 * `npm run anomalies [-- SEED]`: simulates series of known kinds, each anomaly known, and prints how many of them
 * KPI_ANOMALY's core finds and how many of its marks are right, with the season given and with the season found.
 *
 * A mark within an anomaly is right; an anomaly that lasts is found by any mark within and counts once. Edges of a
 * shift of level and wild values of heavy tails are no anomalies here.
 */
import type { Kind } from './anomalies/Kind.ts';
import { kinds } from './anomalies/kinds.ts';
import { rideKinds } from './anomalies/rides.ts';
import { added, type Count, countMarks, f1 } from './anomalies/score.ts';

const SEED = Number(process.argv[2] ?? 1);
const SERIES = 40;
const RIDE_SERIES = 6;

const HEADS = ['anomalies', 'found', 'marks', 'right', 'F1', 'F1 blank', 'marks'];
const line = (name: string, cells: readonly (string | number)[]): void =>
  console.log(name.padEnd(36) + cells.map((cell) => String(cell).padStart(9)).join(''));
const row = (name: string, given: Count, blank: Count): void => {
  const { anomalies, found, marks, right } = given;
  const [own, without] = [given, blank].map((count) => f1(count)?.toFixed(2) ?? '–') as [string, string];
  line(name, [anomalies, found, marks, right, own, without, blank.marks]);
};

function table(title: string, list: readonly Kind[], series: number): void {
  line(title, HEADS);
  const counts = list.map((kind, k) => {
    const seeds = Array.from({ length: series }, (_, i) => SEED * 10_000 + k * 100 + i);
    const given = added(seeds.map((seed) => countMarks(kind, kind.season, seed)));
    const blank = added(seeds.map((seed) => countMarks(kind, null, seed)));
    row(kind.name, given, blank);
    return { given, blank };
  });
  row('all', added(counts.map(({ given }) => given)), added(counts.map(({ blank }) => blank)));
  console.log();
}

table(`${SERIES} series of each kind`, kinds, SERIES);
table(`${RIDE_SERIES} series of rides`, rideKinds, RIDE_SERIES);
