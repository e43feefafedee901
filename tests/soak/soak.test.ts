import { expect, it } from 'vitest';
import { soak } from './soak.ts';

/** `npm run soak` sets how many; by default as many as every test run can afford. */
const steps = Number(process.env.SOAK_STEPS ?? 100);

it(`${steps} random actions leave everything of the planner's as it was`, { timeout: 3_600_000 }, () => {
  expect(soak(steps)).toBeGreaterThan(steps / 10);
});
