/**
 * `npm run accuracy -- FILE [R.json | ORIGINS]`: scores forecast, intervals and landing on a file of series and prints the table
 * beside R's figures.
 *
 * FILE is a JSON array of `{ set, id, freq, train, test }`. Series of third parties are given by path and stay outside
 * the repository. The optional second file holds R's figures on the same series, an array of
 * `{ variant, method, n, MASE, cov80 }`; without it the figures stored here are shown, which R reached on other series
 * of the same kinds. A number instead scores so many earlier origins of every series, without R.
 */
import { readFileSync } from 'node:fs';
import { forecastIntervals } from '../src/core/forecast/forecast.ts';
import { outlook } from '../src/core/forecast/Outlook.ts';
import { pathTotals } from '../src/core/landing/pathTotals.ts';
import { brier, calibration, mase, mean, meanCoverage, naiveScale } from './accuracy/scores.ts';
import { type Case, casesOf, earlierCases, type StoredSeries, VARIANTS } from './accuracy/variants.ts';

interface RFigure {
  readonly variant: string;
  readonly method: string;
  readonly n: number;
  readonly MASE: number;
}

/** MASE of `forecast::ets`, R 4, on held-out series of the same kinds (200 M3, 100 tourism, 85 M4 weekly, 100 NN5). */
const STORED_ETS: Readonly<Record<string, number>> = {
  m3_full: 0.811,
  m3_36: 0.878,
  m3_24: 1.093,
  m3_12: 1.548,
  tour_full: 1.551,
  tour_36: 0.946,
  tour_24: 1.55,
  m4w_104: 2.297,
  nn5_400: 0.792,
  nn5_90: 0.933,
  nn5_30: 1.05,
};

const [file, second] = process.argv.slice(2);
if (file === undefined) {
  console.error('npm run accuracy -- FILE [R.json | ORIGINS]');
  process.exit(1);
}
const stored = JSON.parse(readFileSync(file, 'utf8')) as StoredSeries[];
const origins = Number(second ?? 0) || 0;
const figures = origins > 0 ? undefined : second;
const rFigures = figures === undefined ? [] : (JSON.parse(readFileSync(figures, 'utf8')) as RFigure[]);

/** Targets around the level of the past, which know nothing of what came. */
const TARGETS = [0.85, 0.95, 1, 1.05, 1.15];

/** Everything measured on one case. */
function score({ freq, train, test }: Case) {
  const begun = performance.now();
  const view = outlook(train, test.length, freq);
  const periods = forecastIntervals(view, 0.8);
  const milliseconds = performance.now() - begun;
  const totals = pathTotals(view);
  const actual = test.reduce((sum, v) => sum + v, 0);
  const below = totals.filter((v) => v < actual).length / totals.length;
  const usual = (mean(train.slice(-Math.max(freq, test.length))) ?? 0) * test.length;
  const bets = TARGETS.map((factor) => ({
    chance: totals.filter((v) => v >= usual * factor).length / totals.length,
    came: actual >= usual * factor,
  }));
  const scale = naiveScale(train, freq === 52 ? 1 : freq);
  const repeated = test.map((_, i) => train[train.length - freq + (i % freq)] ?? train[train.length - 1]!);
  return {
    milliseconds,
    below,
    bets,
    mase: mase(
      test,
      periods.map(({ point }) => point),
      scale,
    ),
    naive: mase(test, repeated, scale),
    covered: meanCoverage(test, periods),
  };
}

const columns = [
  'set',
  'series',
  'MASE',
  'R ets',
  'ratio',
  's.naive',
  '80%',
  'total 80%',
  'calib.',
  'worst',
  'Brier',
  'clim.',
  'ms',
];
console.log(columns.map((name, i) => (i === 0 ? name.padEnd(10) : name.padStart(9))).join(' '));

let won = 0;
let compared = 0;
for (const variant of VARIANTS) {
  const r = rFigures.find((f) => f.variant === variant.name && f.method === 'ets');
  const cases =
    origins > 0 ? earlierCases(stored, variant, origins) : casesOf(stored, variant).slice(0, r?.n);
  if (cases.length === 0) continue;
  const scores = cases.map(score);
  const finite = scores.filter((s) => Number.isFinite(s.mase) && Number.isFinite(s.naive));
  const own = mean(finite.map((s) => s.mase))!;
  const ets = origins > 0 ? undefined : figures === undefined ? STORED_ETS[variant.name] : r?.MASE;
  const { average, worst, coverage } = calibration(scores.map((s) => s.below));
  const { score: brierScore, climatology } = brier(scores.flatMap((s) => s.bets));
  if (ets !== undefined) {
    compared += 1;
    if (own <= ets) won += 1;
  }
  const row = [
    cases.length.toString(),
    own.toFixed(3),
    ets?.toFixed(3) ?? '–',
    ets === undefined ? '–' : (own / ets).toFixed(3),
    mean(finite.map((s) => s.naive))!.toFixed(3),
    mean(scores.map((s) => s.covered))!.toFixed(3),
    coverage.toFixed(3),
    average.toFixed(3),
    worst.toFixed(3),
    brierScore.toFixed(3),
    climatology.toFixed(3),
    mean(scores.map((s) => s.milliseconds))!.toFixed(1),
  ];
  console.log([variant.name.padEnd(10), ...row.map((cell) => cell.padStart(9))].join(' '));
}
if (compared > 0) console.log(`\nMASE no worse than R's ets on ${won} of ${compared} sets compared.`);
if (compared > 0 && figures === undefined)
  console.log('R ets: stored figures, reached on other series of the same kinds.');
