/**
 * `npm run anomalies [-- SEED]`: simulates series of known kinds, each anomaly known, and prints how many of them
 * KPI_ANOMALY's core finds and how many of its marks are right, with the season given and with the season found.
 * `npm run anomalies -- FILE.json` does the same for labelled series of a file (`anomalies/labelled.ts` tells the form).
 *
 * A mark within an anomaly is right; an anomaly that lasts is found by any mark within and counts once. Edges of a
 * shift of level and wild values of heavy tails are no anomalies here.
 */
import type { Kind } from './anomalies/Kind.ts';
import { kinds } from './anomalies/kinds.ts';
import { labelledGroups } from './anomalies/labelled.ts';
import { rideKinds } from './anomalies/rides.ts';
import { added, type Count, countMarks, countOf, f1 } from './anomalies/score.ts';

const [argument = '1'] = process.argv.slice(2);
const SEED = Number(argument);
const SERIES = 40;
const RIDE_SERIES = 6;

const HEADS = ['anomalies', 'found', 'marks', 'right', 'alarms', 'F1', 'F1 blank', 'marks'];
const line = (name: string, cells: readonly (string | number)[]): void =>
  console.log(name.padEnd(36) + cells.map((cell) => String(cell).padStart(9)).join(''));
const row = (name: string, given: Count, blank: Count): void => {
  const { anomalies, found, marks, right, alarms } = given;
  const [own, without] = [given, blank].map((count) => f1(count)?.toFixed(2) ?? '–') as [string, string];
  line(name, [anomalies, found, marks, right, alarms, own, without, blank.marks]);
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

function ofFile(file: string): void {
  line('series of the file', HEADS);
  for (const { name, series } of labelledGroups(file)) {
    const given = series.map((one) => countOf(one, one.season));
    row(`${name} (${series.length})`, added(given), added(series.map((one) => countOf(one, null))));
    const each = given.map((count) => f1(count) ?? (count.marks === 0 ? 1 : 0));
    console.log(`  mean F1 of the series ${(each.reduce((sum, v) => sum + v, 0) / each.length).toFixed(2)}`);
  }
}

if (Number.isNaN(SEED)) ofFile(argument);
else {
  table(`${SERIES} series of each kind`, kinds, SERIES);
  table(`${RIDE_SERIES} series of rides`, rideKinds, RIDE_SERIES);
}
