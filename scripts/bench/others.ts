import { spawnSync } from 'node:child_process';
import { seeded } from '../../src/core/random/generator.ts';
import { fillNormal } from '../../src/core/random/normal.ts';
import { best } from './best.ts';
import type { BenchTree } from './tree.ts';

/** The same tree over numpy arrays, sampling included; best of five in milliseconds, null without numpy. */
export function numpyTime({ formulas, inputs, drivers }: BenchTree, trials: number): number | null {
  const lines = [
    'import numpy as np, time',
    'rng = np.random.default_rng(1)',
    'def run():',
    ...inputs.map(
      ([name], i) =>
        `    ${name} = np.exp(${drivers[i]!.location!} + ${drivers[i]!.scale!} * rng.standard_normal(${trials}))`,
    ),
    ...formulas.map(([name, formula]) => `    ${name} = ${formula}`),
    `    return ${formulas[formulas.length - 1]![0]}`,
    'run()',
    'times = []',
    'for _ in range(5):',
    '    start = time.perf_counter(); run(); times.append(time.perf_counter() - start)',
    'print(min(times) * 1000)',
  ];
  const result = spawnSync('python3', ['-c', lines.join('\n')], {
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1' },
  });
  return result.status === 0 ? Number(result.stdout) : null;
}

/** The same tree with mathjs, formulas compiled, one evaluation a trial; milliseconds, null without mathjs. */
export async function mathjsTime(
  { formulas, inputs, drivers }: BenchTree,
  trials: number,
): Promise<number | null> {
  const mathjs = await import('mathjs').catch(() => null);
  if (mathjs === null) return null;
  const compiled = formulas.map(([name, formula]) => ({ name, code: mathjs.compile(formula) }));
  const sample = Math.min(trials, 20_000);
  const normals = new Float64Array(sample);
  return (
    (best(2, () => {
      const state = seeded(1);
      const columns = inputs.map((_, i) => {
        fillNormal(state, normals, sample);
        return normals.map((z) => Math.exp(drivers[i]!.location + drivers[i]!.scale * z));
      });
      const results = new Float64Array(sample);
      for (let trial = 0; trial < sample; trial++) {
        const scope: Record<string, number> = {};
        inputs.forEach(([name], i) => {
          scope[name] = columns[i]![trial]!;
        });
        for (const { name, code } of compiled) scope[name] = code.evaluate(scope);
        results[trial] = scope[formulas[formulas.length - 1]![0]]!;
      }
    }) *
      trials) /
    sample
  );
}
