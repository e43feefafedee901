/** `npm run bench`: how long the heavy calculations take, and how that compares, all measured in this one run. */
import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { forecast } from '../src/core/forecast/forecast.ts';
import { landing } from '../src/core/landing/landing.ts';
import { sampleTree } from '../src/core/simulate/sampleTree.ts';
import { simulateTree } from '../src/core/simulate/simulateTree.ts';
import { best } from './bench/best.ts';
import { mathjsTime, numpyTime } from './bench/others.ts';
import { type BenchTree, thirtyNodes, twoHundredNodes } from './bench/tree.ts';

const TRIALS = 100_000;
const line = (what: string, milliseconds: number | null, against?: number): void => {
  const time = milliseconds === null ? 'not installed' : `${milliseconds.toFixed(1)} ms`;
  const ratio =
    milliseconds === null || against === undefined ? '' : `  ${(milliseconds / against).toFixed(2)} × ours`;
  console.log(`  ${what.padEnd(52)}${time.padStart(14)}${ratio}`);
};
const timed = ({ tape, drivers }: BenchTree, trials: number, runs: number): number =>
  best(runs, () => sampleTree(tape, drivers, trials, 1));

console.log(
  `Monte Carlo, 30-node tree, 16 varying drivers, ${TRIALS.toLocaleString()} trials, sampling included`,
);
const thirty = thirtyNodes();
const ours = timed(thirty, TRIALS, 15);
line('ours', ours);
line('numpy', numpyTime(thirty, TRIALS), ours);
line('mathjs, compiled', await mathjsTime(thirty, TRIALS), ours);

console.log('\nHow the cost grows');
const million = timed(thirty, 1_000_000, 3);
line('30 nodes, 1,000,000 trials', million, ours);
const large = twoHundredNodes();
line(
  `${large.inputs.length + large.formulas.length} nodes, ${TRIALS.toLocaleString()} trials`,
  timed(large, TRIALS, 3),
  ours,
);

console.log('\nOne call');
const { tape, drivers } = thirty;
line(
  'probability of a tree (KPI_SIMULATE, 16,384 points)',
  best(3, () => simulateTree(tape, drivers, 38_000_000, 16_384)),
);
const months = Array.from(
  { length: 36 },
  (_, t) => (900 + 8 * t) * (1 + 0.2 * Math.sin(t / 1.9)) + ((t * 37) % 50),
);
line(
  'forecast of 12 months from 36',
  best(10, () => forecast(months, 12, 12, 0.8)),
);
line(
  'probability of landing, 6 months from 36',
  best(5, () => landing(months, 6, 5000, 12).chance(11_000)),
);

console.log('\nLoading dist/Code.js');
if (existsSync('dist/Code.js')) {
  const code = readFileSync('dist/Code.js', 'utf8');
  console.log(`  ${(Buffer.byteLength(code) / 1000).toFixed(1)} kB of 150 kB`);
  line(
    'in a fresh context',
    best(10, () => {
      new vm.Script(code).runInContext(vm.createContext({}));
    }),
  );
} else console.log('  not built: npm run build');
