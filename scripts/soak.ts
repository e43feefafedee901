/** `npm run soak`: a thousand random actions on one spreadsheet, or as many as the first argument says. */
import { spawnSync } from 'node:child_process';

const [steps = '1000'] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/soak'], {
  stdio: 'inherit',
  env: { ...process.env, SOAK_STEPS: steps },
});
process.exitCode = status ?? 1;
