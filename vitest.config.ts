import { defineConfig } from 'vitest/config';

/** Tests that run the built files or a browser on them. */
const onDist = [
  ...['addon', 'browser', 'build', 'deploy', 'faults', 'golden', 'host', 'security', 'selftest'],
  ...['sidebar', 'soak'],
];
const filesIn = (folders: readonly string[]) => folders.map((folder) => `tests/${folder}/**/*.test.ts`);

/** Limits that only something stuck reaches, on a busy machine too. */
const shared = {
  pool: 'forks',
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 30_000 } },
  setupFiles: ['tests/support/seed.ts'],
};

export default defineConfig({
  test: {
    // A browser beside another test is slower, not wrong; more than two would run into time limits.
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'source', include: ['tests/**/*.test.ts'], exclude: filesIn(onDist) } },
      {
        test: {
          ...shared,
          name: 'dist',
          include: filesIn(onDist),
          globalSetup: ['tests/support/buildDist.ts'],
        },
      },
    ],
  },
});
